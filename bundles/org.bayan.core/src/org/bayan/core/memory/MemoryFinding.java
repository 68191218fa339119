package org.bayan.core.memory;

import java.util.Objects;
import org.bayan.index.memory.StoredUnit;

/**
 * Something about a unit that a person should look at.
 *
 * @param kind what it is
 * @param unit the unit
 * @param source its text in the source language; empty where there is none
 * @param target its translation; empty where there is none
 * @param other the number of the unit that it is compared with; its own where there is none
 */
public record MemoryFinding(Kind kind, StoredUnit unit, String source, String target, long other) {

  /** What there is to look at. */
  public enum Kind {
    /** Another unit has the same texts. */
    DUPLICATE,
    /** Another unit has the same source and another translation. */
    INCONSISTENT,
    /** There are no two languages with a text. */
    UNTRANSLATED
  }

  /** Nothing may be null. */
  public MemoryFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }
}
