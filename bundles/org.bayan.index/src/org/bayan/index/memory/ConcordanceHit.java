package org.bayan.index.memory;

import java.util.List;
import java.util.Objects;
import org.bayan.model.memory.UnitVariant;

/**
 * A unit that has what was looked for.
 *
 * @param unit the unit
 * @param source the text that has it
 * @param places where it stands in that, at least one
 * @param target the counterpart
 */
public record ConcordanceHit(
    StoredUnit unit, UnitVariant source, List<TextRange> places, UnitVariant target) {

  /** Copies the list. */
  public ConcordanceHit {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    places = List.copyOf(places);
  }
}
