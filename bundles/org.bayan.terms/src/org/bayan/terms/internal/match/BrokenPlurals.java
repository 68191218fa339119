package org.bayan.terms.internal.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Folding;

/**
 * Common Arabic nouns whose plural is not made by an ending, from the list {@code
 * broken-plurals.tab} beside this class. All words are folded letters without the article.
 */
final class BrokenPlurals {
  private static final String LIST = "broken-plurals.tab";
  private static final BrokenPlurals ALL = read();

  private final Map<String, List<String>> plurals = new HashMap<>();
  private final Map<String, List<String>> singulars = new HashMap<>();

  private BrokenPlurals() {}

  /** The plurals of a word; none for a word that is not in the list. */
  static List<String> of(String singular) {
    return ALL.plurals.getOrDefault(singular, List.of());
  }

  /** The words of which a word is the plural; none for a word that is not in the list. */
  static List<String> singularsOf(String plural) {
    return ALL.singulars.getOrDefault(plural, List.of());
  }

  /** Whether a word is in the list, as singular or plural. */
  static boolean contains(String word) {
    return ALL.plurals.containsKey(word) || ALL.singulars.containsKey(word);
  }

  private static BrokenPlurals read() {
    BrokenPlurals all = new BrokenPlurals();
    try (InputStream in = BrokenPlurals.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private void add(String line) {
    String[] parts = line.split(": ");
    String singular = Folding.key(parts[0]);
    for (String written : parts[1].split(" ")) {
      String plural = Folding.key(written);
      plurals.computeIfAbsent(singular, key -> new ArrayList<>(2)).add(plural);
      singulars.computeIfAbsent(plural, key -> new ArrayList<>(2)).add(singular);
    }
  }
}
