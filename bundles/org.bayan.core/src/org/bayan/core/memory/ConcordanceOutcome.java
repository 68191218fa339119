package org.bayan.core.memory;

import java.util.Objects;
import org.bayan.core.ResultTable;

/**
 * What a concordance found.
 *
 * @param table the places, those with the most frequent translation first
 * @param more whether there are more units than were asked for
 */
public record ConcordanceOutcome(ResultTable<ConcordanceLine> table, boolean more) {

  /** Nothing may be null. */
  public ConcordanceOutcome {
    Objects.requireNonNull(table, "table");
  }
}
