package org.bayan.core.review;

import java.util.List;
import org.bayan.exchange.bilingual.BilingualUnit;

/**
 * What has come back.
 *
 * @param units with the ids of their beads
 * @param plain whether it has texts only, without inline codes, as a table has
 */
public record Returned(List<BilingualUnit> units, boolean plain) {

  /** Copies the list. */
  public Returned {
    units = List.copyOf(units);
  }
}
