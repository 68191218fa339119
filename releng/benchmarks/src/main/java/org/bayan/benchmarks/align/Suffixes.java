package org.bayan.benchmarks.align;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/**
 * How the three files of a set end, without the dot.
 *
 * @param source of the source, its language as a BCP 47 tag at the same time
 * @param target of the target, likewise
 * @param gold of the gold
 */
record Suffixes(String source, String target, String gold) {

  /** Reads {@code ar,en,gold}. */
  static Suffixes parse(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 3 || parts[2].isBlank() || !isTag(parts[0]) || !isTag(parts[1])) {
      throw new TypeConversionException(
          "'" + text + "' is not two languages and the ending of the gold, as ar,en,gold");
    }
    return new Suffixes(parts[0], parts[1], parts[2]);
  }

  private static boolean isTag(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
