package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.core.internal.tmx.FirstProblems;
import org.bayan.core.internal.tmx.MemoryFile;
import org.bayan.core.tmx.FileProblem;
import org.bayan.exchange.TmxUnitReader;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitProperty;

/** Takes TMX files into a translation memory: all of them, or nothing where one is damaged. */
public final class ImportMemory {

  private static final int MOST_PROBLEMS = 100;

  /** What went wrong with the memory, to tell it from what is wrong with a file. */
  private static final class WritingFailure extends IOException {
    private static final long serialVersionUID = 1L;

    WritingFailure(IOException cause) {
      super(cause);
    }

    IOException reason() {
      return (IOException) getCause();
    }
  }

  /**
   * Imports files.
   *
   * @param request the memory and the files
   * @param progress is told how far it is
   * @throws TaskException when a file cannot be read or is no TMX, or the memory cannot be written;
   *     it is unchanged then
   * @throws CancellationException when the progress was cancelled; the memory is unchanged then
   */
  public ImportMemoryOutcome run(ImportMemoryRequest request, Progress progress)
      throws TaskException {
    long total = size(request.files());
    long before = units(request.memory());
    Found found = new Found();
    try (MemoryWriter writer = MemoryWriter.open(request.memory())) {
      long done = 0;
      for (Path file : request.files()) {
        progress.step("Reading " + file.getFileName());
        read(file, writer, request, found, new Share(progress, done, total));
        done += file.toFile().length();
      }
      progress.step("Writing");
      writer.commit();
    } catch (WritingFailure e) {
      throw MemoryFaults.writing(request.memory(), e.reason());
    } catch (IOException e) {
      throw MemoryFaults.writing(request.memory(), e);
    }
    long after = units(request.memory());
    return new ImportMemoryOutcome(
        found.read,
        after - before,
        after,
        found.leftOut,
        found.problems.problems(),
        found.problems.more());
  }

  /** How far the reading of all files is while one is read. */
  private record Share(Progress progress, long before, long total) {

    void read(long bytes) {
      if (progress.cancelled()) {
        throw new CancellationException("The import was cancelled.");
      }
      progress.worked(total == 0 ? 1 : Math.min(1, (before + bytes) / (double) total));
    }
  }

  /** What was found in the files. */
  private static final class Found {
    private final FirstProblems problems = new FirstProblems(MOST_PROBLEMS);
    private long read;
    private long leftOut;

    void problem(Path file, TmxProblem problem) {
      leftOut += problem.kind() == TmxProblem.Kind.SKIPPED ? 1 : 0;
      problems.add(FileProblem.of(file, problem));
    }
  }

  private static void read(
      Path file, MemoryWriter writer, ImportMemoryRequest request, Found found, Share share)
      throws TaskException, WritingFailure {
    try {
      found.read +=
          new TmxUnitReader()
              .read(
                  file,
                  MemoryFile.unreadable(request.skipUnreadable()),
                  unit -> write(asWanted(unit, request), writer, request.merge()),
                  problem -> found.problem(file, problem),
                  share::read);
    } catch (WritingFailure e) {
      throw e;
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  private static TranslationUnit asWanted(TranslationUnit unit, ImportMemoryRequest request) {
    if (!request.unreviewed()) {
      return unit;
    }
    UnitDetails details = unit.details();
    List<UnitProperty> properties =
        new ArrayList<>(
            details.properties().stream()
                .filter(one -> !one.type().equals(PropertyTypes.STATUS))
                .toList());
    properties.add(UnitProperty.of(PropertyTypes.STATUS, BeadStatus.UNREVIEWED.getLiteral()));
    return unit.with(new UnitDetails(details.attributes(), details.notes(), properties));
  }

  private static void write(TranslationUnit unit, MemoryWriter writer, boolean merge)
      throws WritingFailure {
    try {
      if (merge) {
        writer.merge(unit);
      } else {
        writer.accept(unit);
      }
    } catch (IOException e) {
      throw new WritingFailure(e);
    }
  }

  private static long size(List<Path> files) throws TaskException {
    long size = 0;
    for (Path file : files) {
      InputFaults.requireFile(file);
      try {
        size += Files.size(file);
      } catch (IOException e) {
        throw InputFaults.of(file, e);
      }
    }
    return size;
  }

  private static long units(Path folder) throws TaskException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      return memory.size();
    } catch (IOException e) {
      throw MemoryFaults.reading(folder, e);
    }
  }
}
