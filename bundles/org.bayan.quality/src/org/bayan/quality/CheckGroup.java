package org.bayan.quality;

import java.util.Locale;

/** What checks are about, in the order in which lists show them. */
public enum CheckGroup {
  /** Figures, percentages, ordinals, units, amounts. */
  NUMBERS,
  /** Dates, days of the week, times. */
  DATES,
  /** Symbols of documents, resolutions, addresses. */
  REFERENCES,
  /** Names of people and places, acronyms. */
  NAMES,
  /** States and lists of them. */
  STATES,
  /** What termbases prescribe. */
  TERMS,
  /** Left out, added, untranslated, repeated. */
  CONTENT,
  /** One text translated in several ways. */
  CONSISTENCY,
  /** Quotation marks, brackets, punctuation, spaces. */
  TYPOGRAPHY,
  /** Inline codes. */
  TAGS,
  /** Invisible and forbidden characters. */
  CHARACTERS;

  /** The name in files, such as {@code typography}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
