package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.lexicon.Lexicon;

/**
 * The stems of lexicons by what derived words of one family have in common. Our stems keep
 * derivation apart, which a lexicon learned from little text pays for: it may know what translates
 * {@code commitment} and not {@code committed}. The endings are those of the later steps of M. F.
 * Porter, "An algorithm for suffix stripping" (1980), in Latin script.
 */
final class WordFamilies {
  private static final List<String> ENDINGS =
      List.of(
          "ization", "isation", "ation", "ition", "ement", "ment", "ness", "ance", "ence", "ally",
          "able", "ible", "ical", "ling", "tion", "ting", "ing", "ion", "ity", "ism", "ist", "ive",
          "ize", "ise", "ate", "ant", "ent", "ial", "al", "ly", "er", "or", "ed", "ic", "e", "i",
          "t");
  private static final int SHORTEST = 4;
  private static final int MOST = 12;

  private final List<Lexicon> lexicons;
  private final List<Map<String, List<String>>> families = new ArrayList<>();

  /** The families of the first language of lexicons. */
  WordFamilies(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
    for (Lexicon lexicon : lexicons) {
      Map<String, List<String>> byFamily = new HashMap<>();
      for (String stem : lexicon.firstStemList()) {
        byFamily.computeIfAbsent(family(stem), key -> new ArrayList<>()).add(stem);
      }
      families.add(byFamily);
    }
  }

  /**
   * What translates the relatives of a stem.
   *
   * @return by stem of the other language the best pair; its directions are those of the lexicons
   */
  Map<String, Lexicon.Translation> ofRelatives(String stem) {
    Map<String, Lexicon.Translation> translations = new HashMap<>();
    String family = family(stem);
    for (int k = 0; k < lexicons.size(); k++) {
      List<String> relatives = families.get(k).getOrDefault(family, List.of());
      if (relatives.size() <= MOST) {
        for (String relative : relatives) {
          if (!relative.equals(stem)) {
            add(lexicons.get(k).translations(relative), translations);
          }
        }
      }
    }
    return translations;
  }

  private static void add(
      List<Lexicon.Translation> some, Map<String, Lexicon.Translation> translations) {
    for (Lexicon.Translation one : some) {
      translations.merge(
          one.stem(),
          one,
          (a, b) -> a.backward() + a.forward() >= b.backward() + b.forward() ? a : b);
    }
  }

  /** What the words of a family have in common. */
  static String family(String stem) {
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        return withoutDouble(stem.substring(0, stem.length() - ending.length()));
      }
    }
    return stem;
  }

  private static String withoutDouble(String stem) {
    int last = stem.length() - 1;
    boolean twice = last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return twice ? stem.substring(0, last) : stem;
  }
}
