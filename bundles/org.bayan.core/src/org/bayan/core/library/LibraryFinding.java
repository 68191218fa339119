package org.bayan.core.library;

import java.util.Objects;

/**
 * Something that is wrong in a library.
 *
 * @param kind what
 * @param text id of the text
 * @param why a sentence
 */
public record LibraryFinding(Kind kind, String text, String why) {

  /** What can be wrong. */
  public enum Kind {
    /** The file cannot be read. */
    UNREADABLE,
    /** The text has no segments. */
    EMPTY,
    /** Another text has the same id but for capitals, which some systems take for the same. */
    SAME_ID,
    /** Another version of the work says another symbol or date. */
    INCONSISTENT,
    /** Another text of the work is in the same language and has the same authority. */
    SAME_VERSION,
    /** The letters of the text are not those of its language. */
    LANGUAGE
  }

  /** Nothing may be null. */
  public LibraryFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(why, "why");
  }
}
