package org.bayan.index.memory;

import java.util.Objects;
import org.bayan.model.memory.TranslationUnit;

/**
 * A unit in a memory.
 *
 * @param number by which the memory knows it, for good; units that came later have higher ones
 * @param unit what it holds
 */
public record StoredUnit(long number, TranslationUnit unit) {

  /** The unit may not be null. */
  public StoredUnit {
    Objects.requireNonNull(unit, "unit");
  }
}
