package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.exchange.TableColumn;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.UnitAttribute;

/**
 * Checks a memory: whether its files are what was written, and which units are duplicates, have
 * other translations than others of the same source, or have none.
 */
public final class CheckMemory {

  /**
   * Checks a memory.
   *
   * @param folder the memory
   * @param most how many findings of each kind are given
   * @param progress is told how far it is
   * @throws TaskException when the memory cannot be read or is damaged
   * @throws CancellationException when the progress was cancelled
   */
  public CheckMemoryOutcome run(Path folder, int most, Progress progress) throws TaskException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      progress.step("Comparing checksums");
      memory.verify();
      progress.step("Comparing units");
      MemoryFindings findings = new MemoryFindings(most);
      long[] done = {0};
      memory.forEach(
          unit -> {
            if (progress.cancelled()) {
              throw new CancellationException("The check was cancelled.");
            }
            findings.look(unit);
            progress.worked(++done[0] / (double) memory.size());
          });
      return new CheckMemoryOutcome(
          memory.size(), findings.counts(), new ResultTable<>(columns(), findings.all()));
    } catch (IOException e) {
      throw MemoryFaults.reading(folder, e);
    }
  }

  private static List<TableColumn<MemoryFinding>> columns() {
    return List.of(
        TableColumn.text("finding", "finding", one -> one.kind().name().toLowerCase(Locale.ROOT)),
        TableColumn.number("unit", "unit", one -> one.unit().number()),
        TableColumn.number("other unit", "other", MemoryFinding::other),
        TableColumn.text(
            "tuid",
            "tuid",
            one -> one.unit().unit().details().attribute(UnitAttribute.ID).orElse("")),
        TableColumn.text("source", "source", MemoryFinding::source),
        TableColumn.text("target", "target", MemoryFinding::target));
  }
}
