package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.index.memory.MemoryException;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;

/**
 * Edits a memory in steps that can be undone. Each step is on disk when its method comes back, or
 * nothing of it is. While another process or thread writes, a step waits a little.
 */
public final class MemoryEditing {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final long PAUSE_MILLISECONDS = 100;

  /** A step with a writer. */
  @FunctionalInterface
  private interface Step {
    void run(MemoryWriter writer, UnitsBefore before) throws IOException;
  }

  private final Path folder;
  private final InstantSource clock;
  private final Duration patience;

  /**
   * Edits a memory.
   *
   * @param folder the memory
   * @param clock gives the times to record
   * @param patience how long a step waits for others who write
   */
  public MemoryEditing(Path folder, InstantSource clock, Duration patience) {
    this.folder = folder;
    this.clock = clock;
    this.patience = patience;
  }

  /**
   * Puts changed units in the place of those with their numbers, and records when and by whom.
   *
   * @param changed the units as they shall be; of those that are gone nothing is written
   * @param person who has changed them
   * @throws TaskException when the memory cannot be written; it is unchanged then
   */
  public MemoryChange replace(List<StoredUnit> changed, String person) throws TaskException {
    String now = DATE.format(clock.instant());
    return write(
        (writer, before) -> {
          try (TranslationMemory memory = TranslationMemory.open(folder)) {
            for (StoredUnit one : changed) {
              Optional<StoredUnit> known = memory.unit(one.number());
              if (known.isPresent()) {
                before.add(known.get());
                UnitDetails details =
                    one.unit()
                        .details()
                        .with(UnitAttribute.CHANGED, now)
                        .with(UnitAttribute.CHANGED_BY, person);
                writer.replace(one.number(), one.unit().with(details));
              }
            }
          }
        });
  }

  /**
   * The units with some numbers; those that are gone are left out.
   *
   * @throws TaskException when the memory cannot be read
   */
  public List<StoredUnit> units(long[] numbers) throws TaskException {
    List<StoredUnit> found = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      for (long number : numbers) {
        memory.unit(number).ifPresent(found::add);
      }
    } catch (IOException e) {
      throw MemoryFaults.reading(folder, e);
    }
    return found;
  }

  /**
   * Takes units out.
   *
   * @param numbers of the units; those that are gone are passed over
   * @param progress is told how far it is
   * @throws TaskException when the memory cannot be written; it is unchanged then
   * @throws CancellationException when the progress was cancelled; the memory is unchanged then
   */
  public MemoryChange delete(long[] numbers, Progress progress) throws TaskException {
    return write(
        (writer, before) -> {
          try (TranslationMemory memory = TranslationMemory.open(folder)) {
            for (int i = 0; i < numbers.length; i++) {
              tell(progress, i, numbers.length);
              Optional<StoredUnit> known = memory.unit(numbers[i]);
              if (known.isPresent()) {
                before.add(known.get());
                writer.delete(numbers[i]);
              }
            }
          }
        });
  }

  /**
   * Gives all texts of a language another tag.
   *
   * @param from the tag as it is written, in capitals or not
   * @param to the tag to write
   * @param progress is told how far it is
   * @throws TaskException when the memory cannot be read or written; it is unchanged then
   * @throws CancellationException when the progress was cancelled; the memory is unchanged then
   */
  public MemoryChange changeLanguage(String from, String to, Progress progress)
      throws TaskException {
    return write(
        (writer, before) -> {
          try (TranslationMemory memory = TranslationMemory.open(folder)) {
            long[] done = {0};
            memory.forEach(
                one -> {
                  tell(progress, done[0]++, memory.size());
                  TranslationUnit renamed = EditMemory.inLanguage(one.unit(), from, to);
                  if (!renamed.equals(one.unit())) {
                    before.add(one);
                    writer.replace(one.number(), renamed);
                  }
                });
          }
        });
  }

  /**
   * Takes the units of another memory in. Those of the same languages, texts and codes are united,
   * as {@link MemoryWriter#merge} has it.
   *
   * @param other the other memory, which does not change
   * @param progress is told how far it is
   * @throws TaskException when one cannot be read or the other not be written; both are unchanged
   *     then
   * @throws CancellationException when the progress was cancelled; both are unchanged then
   */
  public MemoryChange merge(Path other, Progress progress) throws TaskException {
    try (TranslationMemory from = TranslationMemory.open(other)) {
      return write(
          (writer, before) -> {
            writer.beforeMerging(before::add);
            long[] done = {0};
            from.forEach(
                one -> {
                  tell(progress, done[0]++, from.size());
                  writer.merge(one.unit());
                });
          });
    } catch (IOException e) {
      throw MemoryFaults.reading(other, e);
    }
  }

  /**
   * Undoes a step: units are again what they were before it.
   *
   * @throws TaskException when the memory cannot be written; it is unchanged then
   */
  public void undo(MemoryChange change) throws TaskException {
    write(
            (writer, before) -> {
              for (long number = change.addedFrom(); number < change.addedTo(); number++) {
                writer.delete(number);
              }
              change.before().forEach(one -> writer.replace(one.number(), one.unit()));
            })
        .close();
  }

  private static void tell(Progress progress, long done, long all) {
    if (progress.cancelled()) {
      throw new CancellationException("The change was cancelled.");
    }
    progress.worked(done / (double) Math.max(1, all));
  }

  private MemoryChange write(Step step) throws TaskException {
    UnitsBefore before = new UnitsBefore();
    boolean done = false;
    try (MemoryWriter writer = open()) {
      long from = writer.next();
      step.run(writer, before);
      long to = writer.next();
      before.complete();
      writer.commit();
      done = true;
      return new MemoryChange(before, from, to);
    } catch (IOException e) {
      throw MemoryFaults.writing(folder, e);
    } finally {
      if (!done) {
        new MemoryChange(before, 0, 0).close();
      }
    }
  }

  private MemoryWriter open() throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return MemoryWriter.open(folder);
      } catch (MemoryException e) {
        if (e.problem() != MemoryException.Problem.LOCKED || System.nanoTime() > end) {
          throw e;
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The waiting was interrupted.");
    }
  }
}
