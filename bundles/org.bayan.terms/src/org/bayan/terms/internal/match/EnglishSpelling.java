package org.bayan.terms.internal.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The other spellings of an English word, British and American. What the rules make of a word that
 * has no other spelling is no word, and is met in no text.
 */
final class EnglishSpelling {
  private static final int SHORTEST = 5;

  /** Parts of words, by which the two spellings differ at any place after the first letter. */
  private static final List<Pair> PARTS =
      List.of(
          new Pair("isation", "ization"),
          new Pair("ising", "izing"),
          new Pair("ised", "ized"),
          new Pair("yse", "yze"),
          new Pair("ysing", "yzing"),
          new Pair("abour", "abor"),
          new Pair("avour", "avor"),
          new Pair("ehaviour", "ehavior"),
          new Pair("olour", "olor"),
          new Pair("onour", "onor"),
          new Pair("umour", "umor"),
          new Pair("rmour", "rmor"),
          new Pair("eighbour", "eighbor"),
          new Pair("arbour", "arbor"),
          new Pair("ndeavour", "ndeavor"),
          new Pair("rogramme", "rogram"),
          new Pair("entre", "enter"),
          new Pair("heatre", "heater"),
          new Pair("ilitre", "iliter"),
          new Pair("ometre", "ometer"),
          new Pair("ibre", "iber"),
          new Pair("efence", "efense"),
          new Pair("ffence", "ffense"),
          new Pair("icence", "icense"),
          new Pair("udgement", "udgment"),
          new Pair("ageing", "aging"),
          new Pair("ulfil", "ulfill"),
          new Pair("nrol", "nroll"),
          new Pair("elling", "eling"),
          new Pair("elled", "eled"),
          new Pair("ellor", "elor"),
          new Pair("eller", "eler"),
          new Pair("alogue", "alog"),
          new Pair("aedi", "edi"),
          new Pair("naem", "nem"),
          new Pair("foet", "fet"),
          new Pair("oeuv", "euv"),
          new Pair("ulph", "ulf"),
          new Pair("luminium", "luminum"));

  /** Ends of words. */
  private static final List<Pair> ENDS =
      List.of(
          new Pair("ise", "ize"),
          new Pair("ises", "izes"),
          new Pair("iser", "izer"),
          new Pair("isers", "izers"));

  private EnglishSpelling() {}

  /**
   * The other spellings of a word.
   *
   * @param key its folded letters
   * @return without the word itself; none for a short word
   */
  static Set<String> variants(String key) {
    Set<String> variants = new LinkedHashSet<>();
    String joined = withoutApostrophe(key);
    variants.add(joined);
    if (key.length() >= SHORTEST) {
      PARTS.forEach(pair -> addWithin(key, pair, variants));
      ENDS.forEach(pair -> addAtEnd(key, pair, variants));
    }
    variants.remove(key);
    return variants;
  }

  /** {@code Da'esh} is written {@code Daesh} too; an apostrophe near the end is a possessive. */
  static String withoutApostrophe(String key) {
    int at = key.indexOf('\'');
    return at > 0 && at < key.length() - 2 ? key.replace("'", "") : key;
  }

  private static void addWithin(String key, Pair pair, Set<String> variants) {
    // The longer part first: it may hold the shorter one.
    String longer = pair.longer();
    String shorter = pair.shorter();
    int at = key.indexOf(longer);
    if (at >= 0) {
      variants.add(replaced(key, at, longer, shorter));
    } else if (key.indexOf(shorter) >= 0) {
      variants.add(replaced(key, key.indexOf(shorter), shorter, longer));
    }
  }

  private static void addAtEnd(String key, Pair pair, Set<String> variants) {
    if (key.endsWith(pair.one())) {
      variants.add(replaced(key, key.length() - pair.one().length(), pair.one(), pair.other()));
    } else if (key.endsWith(pair.other())) {
      variants.add(replaced(key, key.length() - pair.other().length(), pair.other(), pair.one()));
    }
  }

  private static String replaced(String key, int at, String part, String by) {
    return key.substring(0, at) + by + key.substring(at + part.length());
  }

  private record Pair(String one, String other) {
    String longer() {
      return one.length() >= other.length() ? one : other;
    }

    String shorter() {
      return one.length() >= other.length() ? other : one;
    }
  }
}
