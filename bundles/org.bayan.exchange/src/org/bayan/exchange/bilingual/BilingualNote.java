package org.bayan.exchange.bilingual;

import java.util.Objects;

/**
 * Something noted at a unit.
 *
 * @param kind what it is
 * @param text what it says
 * @param author who wrote it; may be empty
 */
public record BilingualNote(Kind kind, String text, String author) {

  /** What a note is. */
  public enum Kind {
    /** A note about the pair. */
    PAIR,
    /** A comment on the source. */
    SOURCE,
    /** A comment on the target. */
    TARGET,
    /** A bookmark and its label, at the target. */
    BOOKMARK
  }

  /** No part is null; white space around the text goes. */
  public BilingualNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(author, "author");
    text = text.strip();
  }
}
