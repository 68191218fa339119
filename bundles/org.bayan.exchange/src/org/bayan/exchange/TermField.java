package org.bayan.exchange;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a table says: a field, and the language it is said of where every column has a
 * language of its own.
 *
 * @param column the field
 * @param language the language as a BCP 47 tag; none where a column with languages says it, and for
 *     what belongs to the concept
 */
public record TermField(TermColumn column, Optional<String> language) {
  private static final char DIVIDER = ':';

  /** A field without a language. */
  public static TermField of(TermColumn column) {
    return new TermField(column, Optional.empty());
  }

  /** A field in a language. */
  public static TermField of(TermColumn column, String language) {
    return new TermField(column, Optional.of(language));
  }

  /**
   * The field that a word names, such as {@code subject}, {@code term:ar} or {@code
   * definition:en-GB}.
   *
   * @return none when there is no such field, it takes no language or the language is none
   */
  public static Optional<TermField> named(String word) {
    int divider = word.indexOf(DIVIDER);
    Optional<TermColumn> column = TermColumn.of(divider < 0 ? word : word.substring(0, divider));
    if (divider < 0) {
      return column.map(TermField::of);
    }
    Optional<String> language = tag(word.substring(divider + 1).strip());
    return column
        .filter(TermField::takesLanguage)
        .flatMap(one -> language.map(tag -> of(one, tag)));
  }

  /** Whether a field can be said of one language. */
  public static boolean takesLanguage(TermColumn column) {
    return column.level() != TermColumn.Level.ENTRY && column != TermColumn.LANGUAGE;
  }

  /** The word that names it. */
  public String word() {
    return column.header() + language.map(tag -> DIVIDER + tag).orElse("");
  }

  private static Optional<String> tag(String text) {
    try {
      String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      return text.isEmpty() ? Optional.empty() : Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
