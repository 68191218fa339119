package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.core.TaskException;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitVariant;

/**
 * Changes the units of a translation memory. Each change is made as a whole or not at all. Those
 * that give back the units as they were are undone by {@link #restore}.
 */
public final class EditMemory {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final InstantSource clock;

  /** A piece of work with a writer. */
  @FunctionalInterface
  private interface Work {
    void run(MemoryWriter writer) throws IOException;
  }

  /**
   * Edits a memory.
   *
   * @param folder the memory
   * @param clock gives the times to record
   */
  public EditMemory(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * The units that a filter includes, in their order.
   *
   * @param most how many at most
   * @throws TaskException when the memory cannot be read
   */
  public List<StoredUnit> find(UnitFilter filter, int most) throws TaskException {
    List<StoredUnit> found = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      memory.forEach(
          unit -> {
            if (found.size() < most && filter.includes(unit.unit())) {
              found.add(unit);
            }
          });
    } catch (IOException e) {
      throw MemoryFaults.reading(folder, e);
    }
    return found;
  }

  /**
   * Puts changed units in the place of those with their numbers, and records when and by whom.
   *
   * @param changed the units as they shall be
   * @param person who has changed them
   * @return the units as they were
   * @throws TaskException when the memory cannot be written; it is unchanged then
   */
  public List<StoredUnit> replace(List<StoredUnit> changed, String person) throws TaskException {
    String now = DATE.format(clock.instant());
    List<StoredUnit> before = byNumbers(changed);
    write(
        writer -> {
          for (StoredUnit one : changed) {
            UnitDetails details =
                one.unit()
                    .details()
                    .with(UnitAttribute.CHANGED, now)
                    .with(UnitAttribute.CHANGED_BY, person);
            writer.replace(one.number(), one.unit().with(details));
          }
        });
    return before;
  }

  /**
   * Takes the units out that a filter includes.
   *
   * @return the units as they were
   * @throws TaskException when the memory cannot be written; it is unchanged then
   */
  public List<StoredUnit> delete(UnitFilter filter) throws TaskException {
    List<StoredUnit> before = find(filter, Integer.MAX_VALUE);
    write(
        writer -> {
          for (StoredUnit one : before) {
            writer.delete(one.number());
          }
        });
    return before;
  }

  /**
   * Gives all texts of a language another tag. What undoes it is the same with the tags exchanged,
   * where no text had the new tag before.
   *
   * @param from the tag as it is written, in capitals or not
   * @param to the tag to write
   * @return how many units were changed
   * @throws TaskException when the memory cannot be read or written; it is unchanged then
   */
  public long changeLanguage(String from, String to) throws TaskException {
    long[] changed = {0};
    write(
        writer -> {
          try (TranslationMemory memory = TranslationMemory.open(folder)) {
            memory.forEach(
                one -> {
                  TranslationUnit renamed = inLanguage(one.unit(), from, to);
                  if (!renamed.equals(one.unit())) {
                    writer.replace(one.number(), renamed);
                    changed[0]++;
                  }
                });
          }
        });
    return changed[0];
  }

  static TranslationUnit inLanguage(TranslationUnit unit, String from, String to) {
    List<UnitVariant> variants =
        unit.variants().stream()
            .map(
                one ->
                    one.language().equalsIgnoreCase(from)
                        ? new UnitVariant(to, one.details(), one.content())
                        : one)
            .toList();
    boolean source =
        unit.details()
            .attribute(UnitAttribute.SOURCE_LANGUAGE)
            .filter(from::equalsIgnoreCase)
            .isPresent();
    UnitDetails details =
        source ? unit.details().with(UnitAttribute.SOURCE_LANGUAGE, to) : unit.details();
    return new TranslationUnit(details, variants);
  }

  /**
   * Undoes a change.
   *
   * @param before the units as they were
   * @throws TaskException when the memory cannot be written; it is unchanged then
   */
  public void restore(List<StoredUnit> before) throws TaskException {
    write(
        writer -> {
          for (StoredUnit one : before) {
            writer.replace(one.number(), one.unit());
          }
        });
  }

  private List<StoredUnit> byNumbers(List<StoredUnit> units) throws TaskException {
    List<StoredUnit> found = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      for (StoredUnit one : units) {
        memory.unit(one.number()).ifPresent(found::add);
      }
    } catch (IOException e) {
      throw MemoryFaults.reading(folder, e);
    }
    return found;
  }

  private void write(Work work) throws TaskException {
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      work.run(writer);
      writer.commit();
    } catch (IOException e) {
      throw MemoryFaults.writing(folder, e);
    }
  }
}
