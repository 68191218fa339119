package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.exchange.BeadUnits;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.memory.TranslationUnit;

/**
 * Keeps the beads of a bitext in a translation memory, with status, link type, document, paragraph
 * and the texts around them. A bead that was kept before takes the place of what it was then.
 */
public final class RememberBeads {

  /**
   * Keeps beads.
   *
   * @param folder the memory
   * @param project the bitext, not changed meanwhile
   * @param alignment the alignment
   * @param beads some of its beads; of one that has lost a side nothing is kept any more
   * @return how many units were written
   * @throws TaskException when the memory cannot be written; it is unchanged then
   */
  public int run(Path folder, BitextProject project, Alignment alignment, List<Bead> beads)
      throws TaskException {
    BeadUnits units = new BeadUnits(project, alignment);
    List<TranslationUnit> kept = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (Bead bead : beads) {
      if (bead.getSource().isEmpty() || bead.getTarget().isEmpty()) {
        gone.add(units.id(bead));
      } else {
        kept.add(units.of(bead));
      }
    }
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      for (Long number : numbers(folder, gone)) {
        writer.delete(number);
      }
      writer.put(kept);
      writer.commit();
    } catch (IOException e) {
      throw MemoryFaults.writing(folder, e);
    }
    return kept.size();
  }

  private static List<Long> numbers(Path folder, List<String> ids) throws IOException {
    List<Long> numbers = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      for (String id : ids) {
        Optional<StoredUnit> unit = memory.unit(id);
        unit.ifPresent(found -> numbers.add(found.number()));
      }
    }
    return numbers;
  }
}
