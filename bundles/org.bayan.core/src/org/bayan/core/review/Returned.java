package org.bayan.core.review;

import java.util.List;
import org.bayan.exchange.bilingual.BilingualUnit;

/**
 * What has come back.
 *
 * @param units with the ids of their beads, of a table with the numbers in these
 * @param plain whether it is a table, which has texts only, without inline codes
 */
public record Returned(List<BilingualUnit> units, boolean plain) {

  /** Copies the list. */
  public Returned {
    units = List.copyOf(units);
  }

  /** Whether there is any note: a file without may be of a tool that knows none. */
  boolean keepsNotes() {
    return units.stream().anyMatch(unit -> !unit.notes().isEmpty());
  }
}
