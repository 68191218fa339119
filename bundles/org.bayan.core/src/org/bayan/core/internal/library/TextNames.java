package org.bayan.core.internal.library;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of works and texts in a library, which are names of files too. */
final class TextNames {

  private static final Pattern ENDING = Pattern.compile("(?i)(?:\\.akn)?\\.[a-z0-9]{1,5}$");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)[._-](?:ar|en|fr|es|ru|zh|de|ara|eng|fre|fra|spa|rus|chi|zho)$");
  private static final int LONGEST = 80;

  private TextNames() {}

  /**
   * The work that a document is most likely a version of.
   *
   * @param symbol the same in all languages; may be empty
   * @param file the name of the file, of which ending and language count for nothing
   */
  static String work(String symbol, String file) {
    String name = symbol.isEmpty() ? stem(file) : symbol;
    String work = plain(name);
    return work.isEmpty() ? "text" : work;
  }

  /** The name of a file without ending and language. */
  static String stem(String file) {
    String bare = ENDING.matcher(file).replaceFirst("");
    // A file NAME.en has nothing but its language for an ending.
    String stem = LANGUAGE.matcher(bare).replaceFirst("");
    return stem.isEmpty() ? file : stem;
  }

  /** The id of a version: {@code S-RES-2170-2014.en}. */
  static String id(String work, String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    return plain(work) + "." + (code.isEmpty() ? "und" : code);
  }

  /** Letters, digits and dots, with hyphens between them. */
  static String plain(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{Nd}.]+", "-");
    String trimmed = plain.replaceAll("^[-.]+|[-.]+$", "");
    return trimmed.length() <= LONGEST
        ? trimmed
        : trimmed.substring(0, LONGEST).replaceAll("[-.]+$", "");
  }
}
