package org.bayan.text.internal.numbers;

import java.util.HashMap;
import java.util.Map;
import org.bayan.text.ArabicClitics;
import org.bayan.text.CliticReading;

/** The number words of Arabic and of English by their folded form. */
final class NumberWords {
  private static final NumberWords ENGLISH = new NumberWords(english(), false);
  private static final NumberWords ARABIC = new NumberWords(arabic(), true);

  private static final String PROCLITIC_LETTERS = "اوفبكلس";

  private final Map<String, Long> values;
  private final boolean clitics;

  private NumberWords(Map<String, Long> values, boolean clitics) {
    this.values = values;
    this.clitics = clitics;
  }

  /** The words of Arabic or of English. */
  static NumberWords of(boolean arabic) {
    return arabic ? ARABIC : ENGLISH;
  }

  boolean isArabic() {
    return clitics;
  }

  /** The value of a word, proclitics allowed, or −1. */
  long valueOf(String folded) {
    Long value = values.get(folded);
    if (value != null || !clitics || !endsWithNumber(folded)) {
      return value == null ? -1 : value;
    }
    for (CliticReading reading : ArabicClitics.readings(folded)) {
      Long core = values.get(reading.core());
      if (core != null && reading.suffix().isEmpty() && isNumberPrefix(reading)) {
        return core;
      }
    }
    return -1;
  }

  /** Whether a number follows letters of proclitics. Hardly any word has to be taken apart. */
  private boolean endsWithNumber(String folded) {
    for (int core = 1; core < folded.length(); core++) {
      if (PROCLITIC_LETTERS.indexOf(folded.charAt(core - 1)) < 0) {
        return false;
      }
      if (values.containsKey(folded.substring(core))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a number word after و. */
  boolean isJoined(String folded) {
    return folded.startsWith("و") && !values.containsKey(folded);
  }

  /**
   * A preposition alone turns too many words into numbers ("بست", "لست"): it needs a long number.
   */
  private static boolean isNumberPrefix(CliticReading reading) {
    String prefix = reading.prefix();
    boolean plain = prefix.equals("و") || prefix.endsWith("ال") || prefix.endsWith("لل");
    return plain || (reading.core().length() > 3 && !prefix.contains("س"));
  }

  private static Map<String, Long> english() {
    Map<String, Long> values = new HashMap<>();
    putAll(values, 0, 1, "zero one two three four five six seven eight nine ten eleven twelve");
    putAll(values, 13, 1, "thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    putAll(values, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
    putAll(values, 100, 1, "hundred");
    putSame(values, 1_000L, "thousand thousands");
    putSame(values, 1_000_000L, "million millions");
    putSame(values, 1_000_000_000L, "billion billions");
    return Map.copyOf(values);
  }

  private static Map<String, Long> arabic() {
    Map<String, Long> values = new HashMap<>();
    putSame(values, 1L, "واحد واحده احد احدي");
    putSame(values, 2L, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي");
    putPairs(values, 3, "ثلاث", "اربع", "خمس", "ست", "سبع");
    putSame(values, 8L, "ثمان ثماني ثمانيه");
    putPairs(values, 9, "تسع", "عشر");
    putTens(values, "عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع");
    putSame(values, 100L, "مئه مائه مئات");
    putHundreds(values, "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع");
    putSame(values, 200L, "مئتان مئتين مائتان مائتين مئتي مائتي");
    putSame(values, 1_000L, "الف الفا الاف");
    putSame(values, 2_000L, "الفان الفين الفي");
    putSame(values, 1_000_000L, "مليون مليونا ملايين");
    putSame(values, 2_000_000L, "مليونان مليونين مليوني");
    putSame(values, 2_000_000_000L, "ملياران مليارين بليونان بليونين بليوني");
    putSame(values, 1_000_000_000L, "مليار مليارا مليارات بليون بليونا بلايين");
    return Map.copyOf(values);
  }

  private static void putAll(Map<String, Long> values, long first, long step, String words) {
    long value = first;
    for (String word : words.split(" ")) {
      values.put(word, value);
      value += step;
    }
  }

  private static void putSame(Map<String, Long> values, long value, String words) {
    putAll(values, value, 0, words);
  }

  private static void putPairs(Map<String, Long> values, long first, String... masculine) {
    for (int i = 0; i < masculine.length; i++) {
      values.put(masculine[i], first + i);
      values.put(masculine[i] + "ه", first + i);
    }
  }

  private static void putTens(Map<String, Long> values, String... units) {
    for (int i = 0; i < units.length; i++) {
      values.put(units[i] + "ون", 20L + 10 * i);
      values.put(units[i] + "ين", 20L + 10 * i);
    }
  }

  private static void putHundreds(Map<String, Long> values, String... units) {
    for (int i = 0; i < units.length; i++) {
      values.put(units[i] + "مئه", 300L + 100 * i);
      values.put(units[i] + "مائه", 300L + 100 * i);
    }
  }
}
