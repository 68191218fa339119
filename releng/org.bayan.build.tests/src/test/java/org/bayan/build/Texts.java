package org.bayan.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of texts that a user sees, in English, and the one with its Arabic.
 *
 * @param english the file of the bundle
 * @param arabic where the fragment of that bundle has its translation
 */
record Texts(Path english, Path arabic) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]|</?a>");

  /** The files with texts of all our bundles. */
  static List<Texts> all() throws IOException {
    List<Texts> all = new ArrayList<>();
    for (Path bundle : Checkout.list(Checkout.ROOT.resolve("bundles"))) {
      if (!bundle.toString().endsWith(".nl_ar")) {
        Path fragment = bundle.resolveSibling(bundle.getFileName() + ".nl_ar");
        add(all, bundle, bundle.resolve("plugin.properties"), fragment);
        for (Path file : messages(bundle.resolve("src"))) {
          add(all, bundle.resolve("src"), file, fragment);
        }
      }
    }
    return all;
  }

  private static void add(List<Texts> all, Path root, Path english, Path fragment) {
    if (Files.exists(english)) {
      String name = root.relativize(english).toString();
      all.add(new Texts(english, fragment.resolve(name.replace(".properties", "_ar.properties"))));
    }
  }

  private static List<Path> messages(Path sources) throws IOException {
    if (!Files.exists(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.endsWith("messages.properties")).sorted().toList();
    }
  }

  /** The texts of a file by their keys, in the order of the keys. */
  static Map<String, String> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(reader);
    }
  }

  static Map<String, String> read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /** The placeholders and the links of a text, each once. */
  static TreeSet<String> placeholders(String text) {
    return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
  }
}
