package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Arabic texts say as much as the English ones. */
class ArabicTextsTest {

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern NOT_WORDS = Pattern.compile("\\{[0-9]}|</?a>|[^\\p{IsLatin}]");

  /** What Arabic writes in Latin letters too: names, and the English sample of the rules editor. */
  private static final Set<String> LATIN =
      Set.of(
          "column_intertext",
          "fileName",
          "file_name",
          "match",
          "sampleEnglish",
          "TranslationWizard_docx");

  private final List<Texts> all = Texts.all();

  ArabicTextsTest() throws IOException {}

  @Test
  void every_english_text_has_an_arabic_one_and_the_other_way_round() throws IOException {
    assertTrue(all.size() > 20, all.toString());
    for (Texts texts : all) {
      assertTrue(Files.exists(texts.arabic()), texts.arabic() + " is missing");
      Set<String> english = Texts.read(texts.english()).keySet();
      Set<String> arabic = Texts.read(texts.arabic()).keySet();
      assertEquals(Set.of(), without(english, arabic), "to translate in " + texts.arabic());
      assertEquals(Set.of(), without(arabic, english), "to remove from " + texts.arabic());
    }
  }

  @Test
  void both_have_the_same_placeholders_and_links() throws IOException {
    for (Texts texts : all) {
      assertSamePlaceholders(
          Texts.read(texts.english()), Texts.read(texts.arabic()), texts.arabic().toString());
    }
  }

  @Test
  void no_text_is_left_in_english() throws IOException {
    for (Texts texts : all) {
      Map<String, String> arabic = Texts.read(texts.arabic());
      Texts.read(texts.english())
          .forEach(
              (key, english) ->
                  assertTrue(
                      LATIN.contains(key)
                          || NOT_WORDS.matcher(english).replaceAll("").isEmpty()
                          || ARABIC.matcher(arabic.getOrDefault(key, "")).find(),
                      texts.arabic() + ": " + key + " is not in Arabic"));
    }
  }

  @Test
  void what_has_a_mnemonic_in_english_has_one_in_arabic() throws IOException {
    for (Texts texts : all) {
      Map<String, String> arabic = Texts.read(texts.arabic());
      Texts.read(texts.english())
          .forEach(
              (key, english) ->
                  assertEquals(
                      english.contains("&"),
                      arabic.getOrDefault(key, "").contains("&"),
                      texts.arabic() + ": " + key));
    }
  }

  /** A newer platform may drop or change a text; its translation must follow. */
  @Test
  void the_platform_has_the_texts_that_we_translate() throws IOException {
    Path plugins = Checkout.LINUX.resolve("plugins");
    assumeTrue(Files.exists(plugins), "the product is not built");
    for (Bundle fragment : Bundle.all()) {
      if (fragment.isTranslation() && fragment.host().startsWith("org.eclipse.")) {
        assertTranslates(fragment, host(plugins, fragment.host()));
      }
    }
  }

  private static void assertTranslates(Bundle fragment, Path host) throws IOException {
    Path root = Checkout.ROOT.resolve("bundles").resolve(fragment.name());
    try (FileSystem jar = FileSystems.newFileSystem(host);
        Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (name.endsWith("_ar.properties") && !name.startsWith("target")) {
          assertTranslates(jar.getPath(name.replace("_ar.", ".")), file);
        }
      }
    }
  }

  private static void assertTranslates(Path english, Path arabic) throws IOException {
    Map<String, String> translated = Texts.read(arabic);
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(english), StandardCharsets.UTF_8)) {
      Map<String, String> original = Texts.read(reader);
      assertEquals(
          Set.of(), without(translated.keySet(), original.keySet()), "to remove from " + arabic);
      original.keySet().retainAll(translated.keySet());
      assertSamePlaceholders(original, translated, arabic.toString());
    }
  }

  private static Set<String> without(Set<String> keys, Set<String> others) {
    Set<String> left = new TreeSet<>(keys);
    left.removeAll(others);
    return left;
  }

  private static Path host(Path plugins, String name) throws IOException {
    return Checkout.list(plugins).stream()
        .filter(file -> file.getFileName().toString().matches(Pattern.quote(name) + "_\\d.*\\.jar"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in the product"));
  }

  private static void assertSamePlaceholders(
      Map<String, String> english, Map<String, String> arabic, String file) {
    english.forEach(
        (key, text) ->
            assertEquals(
                Texts.placeholders(text),
                Texts.placeholders(arabic.getOrDefault(key, "")),
                file + ": " + key));
  }
}
