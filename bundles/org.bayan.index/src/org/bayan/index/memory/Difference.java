package org.bayan.index.memory;

import java.util.Objects;

/**
 * A place where the text that was looked for and the text of a unit differ.
 *
 * @param kind how
 * @param wanted the place in the text that was looked for
 * @param found the place in the text of the unit
 */
public record Difference(Kind kind, TextRange wanted, TextRange found) {

  /** How two texts differ at a place. */
  public enum Kind {
    /** The unit does not have it. */
    MISSING,
    /** Only the unit has it. */
    ADDED,
    /** Words stand for other words. */
    CHANGED,
    /** Another form of the same word. */
    FORM,
    /** Another number or date. */
    PLACEABLE
  }

  /** Nothing may be null. */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(found, "found");
  }
}
