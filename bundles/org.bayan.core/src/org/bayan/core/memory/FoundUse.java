package org.bayan.core.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.ResultTable;
import org.bayan.exchange.TableColumn;
import org.bayan.model.bitext.Bead;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.UnitAttribute;

/**
 * A place where words stand, in a memory or in a bitext.
 *
 * @param line the place with its counterpart
 * @param memory the memory that it was found in; absent for the bitext
 * @param bead the bead of the bitext that it was found in; absent for a memory
 */
public record FoundUse(ConcordanceLine line, Optional<UsedMemory> memory, Optional<Bead> bead) {

  /** Nothing may be null. */
  public FoundUse {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(memory, "memory");
    Objects.requireNonNull(bead, "bead");
  }

  /** Uses as a table to be written; after the columns of a concordance come memory and status. */
  public static ResultTable<FoundUse> table(List<FoundUse> uses) {
    List<TableColumn<FoundUse>> columns = ConcordanceColumns.of(FoundUse::line);
    columns.add(
        TableColumn.text("memory", "memory", use -> use.memory().map(UsedMemory::name).orElse("")));
    columns.add(TableColumn.text("status", "status", use -> use.status().orElse("")));
    columns.add(TableColumn.text("date", "date", use -> use.date().orElse("")));
    return new ResultTable<>(columns, uses);
  }

  /** Whether somebody has looked at the pair: a literal of the status of beads. */
  public Optional<String> status() {
    return ConcordanceColumns.details(line).property(PropertyTypes.STATUS);
  }

  /** When the unit was changed last, or made, as TMX writes dates. */
  public Optional<String> date() {
    return ConcordanceColumns.details(line)
        .attribute(UnitAttribute.CHANGED)
        .or(() -> ConcordanceColumns.details(line).attribute(UnitAttribute.CREATED));
  }
}
