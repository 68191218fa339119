package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.index.memory.MemoryException;
import org.bayan.index.memory.MemoryException.Problem;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.TranslationUnit;

/**
 * Brings units of a translation memory up to date: what is accepted is put in, what is accepted no
 * longer is taken out. Nothing is written where the memory holds all of it already.
 */
public final class KeepUnits {

  /** Units to put in, and numbers of those to take out. */
  private record Changes(List<TranslationUnit> put, List<Long> delete) {

    boolean isEmpty() {
      return put.isEmpty() && delete.isEmpty();
    }
  }

  /**
   * Keeps units. A memory that is not there is made, once there is something to put in.
   *
   * @param folder the memory
   * @param units by id ({@code tuid}): the unit to put in; empty for one to take out
   * @return how many units were written or taken out
   * @throws TaskException when the memory cannot be read or written; it is unchanged then
   */
  public int run(Path folder, Map<String, Optional<TranslationUnit>> units) throws TaskException {
    if (TranslationMemory.problem(folder).equals(Optional.of(Problem.MISSING))) {
      if (units.values().stream().allMatch(Optional::isEmpty)) {
        return 0;
      }
      new CreateMemory().run(folder);
    }
    Changes changes = changes(folder, units);
    if (!changes.isEmpty()) {
      write(folder, changes);
    }
    return changes.put().size() + changes.delete().size();
  }

  private static Changes changes(Path folder, Map<String, Optional<TranslationUnit>> units)
      throws TaskException {
    Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      for (Map.Entry<String, Optional<TranslationUnit>> one : units.entrySet()) {
        Optional<StoredUnit> stored = memory.unit(one.getKey());
        if (one.getValue().isEmpty()) {
          stored.ifPresent(unit -> changes.delete().add(unit.number()));
        } else if (!stored.map(StoredUnit::unit).equals(one.getValue())) {
          changes.put().add(one.getValue().get());
        }
      }
    } catch (IOException e) {
      throw MemoryFaults.reading(folder, e);
    }
    return changes;
  }

  private static void write(Path folder, Changes changes) throws TaskException {
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      for (Long number : changes.delete()) {
        writer.delete(number);
      }
      writer.put(changes.put());
      writer.commit();
    } catch (IOException e) {
      throw MemoryFaults.writing(folder, e);
    }
  }

  /** Whether a failure passes by itself, as another program is writing into the memory. */
  public static boolean isLocked(TaskException failure) {
    return failure.getCause() instanceof MemoryException said && said.problem() == Problem.LOCKED;
  }
}
