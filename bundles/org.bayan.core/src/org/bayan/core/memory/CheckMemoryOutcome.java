package org.bayan.core.memory;

import java.util.Map;
import java.util.Objects;
import org.bayan.core.ResultTable;

/**
 * What a check of a memory found.
 *
 * @param units how many units there are
 * @param counts how many findings of each kind there are
 * @param table the first findings of each kind
 */
public record CheckMemoryOutcome(
    long units, Map<MemoryFinding.Kind, Integer> counts, ResultTable<MemoryFinding> table) {

  /** Copies the map. */
  public CheckMemoryOutcome {
    counts = Map.copyOf(counts);
    Objects.requireNonNull(table, "table");
  }
}
