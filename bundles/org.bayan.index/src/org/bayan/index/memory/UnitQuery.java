package org.bayan.index.memory;

import java.util.Objects;

/**
 * Words that units have.
 *
 * @param words the words, each in whatever language of a unit
 * @param mode how they are taken
 * @param phrase whether they stand one after another in one text
 */
public record UnitQuery(String words, ConcordanceMode mode, boolean phrase) {

  private static final String QUOTES = "\"\u201C\u201D«»";

  /** Nothing may be null. */
  public UnitQuery {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(mode, "mode");
  }

  /**
   * A query as a person types it: words in any form; in quotation marks a phrase as it is written;
   * with {@code *} or {@code ?} for other letters.
   */
  public static UnitQuery typed(String text) {
    String query = text.strip();
    boolean quoted = !query.isEmpty() && QUOTES.indexOf(query.charAt(0)) >= 0;
    String words = quoted ? query.replaceAll("[" + QUOTES + "]", " ").strip() : query;
    boolean wild = words.indexOf('*') >= 0 || words.indexOf('?') >= 0;
    ConcordanceMode plain = quoted ? ConcordanceMode.EXACT : ConcordanceMode.FORMS;
    return new UnitQuery(words, wild ? ConcordanceMode.WILDCARD : plain, quoted);
  }
}
