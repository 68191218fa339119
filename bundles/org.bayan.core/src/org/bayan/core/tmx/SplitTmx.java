package org.bayan.core.tmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.tmx.MemoryFile;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxStreamWriter;
import org.bayan.exchange.tmx.TmxStreamWriter.Level;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.model.AtomicFile;

/** Parts a translation memory into files with a number of units each. */
public final class SplitTmx {

  /**
   * Parts a file. The parts are called after it: {@code un.tmx} becomes {@code un-001.tmx}, {@code
   * un-002.tmx} and so on, each with its header. Either all are written or none.
   *
   * @param file a TMX file
   * @param folder where the parts are written; there must be such a folder
   * @param units how many units a part holds; the last may hold fewer
   * @param progress can stop it
   * @return what was done
   * @throws TaskException when a file cannot be read or written; nothing is written then
   */
  public MemoryOutcome run(Path file, Path folder, int units, Progress progress)
      throws TaskException {
    if (units < 1) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          "A part cannot hold %d units; name 1 or more.".formatted(units));
    }
    if (!Files.isDirectory(folder)) {
      throw new TaskException(
          TaskException.Kind.OUTPUT, "There is no folder " + folder + "; create it.");
    }
    progress.step("Reading " + file.getFileName());
    try (Parts parts = new Parts(file, folder, units)) {
      new MemoryFile(file, progress).read(Unreadable.FAIL, parts);
      return parts.commit();
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  /** The parts, which take their names when all are written. */
  private static final class Parts implements TmxSink, AutoCloseable {

    private final Path file;
    private final Path folder;
    private final int size;
    private final List<AtomicFile> staged = new ArrayList<>();
    private final List<Path> names = new ArrayList<>();
    private final List<TmxUnit> part = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private TmxHeader header = new TmxHeader(Map.of());
    private long units;

    Parts(Path file, Path folder, int size) {
      this.file = file;
      this.folder = folder;
      this.size = size;
    }

    @Override
    public void header(TmxHeader read) {
      header = read;
    }

    @Override
    public void unit(TmxUnit unit) throws IOException {
      part.add(unit);
      units++;
      if (part.size() == size) {
        endPart();
      }
    }

    @Override
    public void problem(TmxProblem problem) {
      problems.add(FileProblem.of(file, problem));
    }

    private void endPart() throws IOException {
      Path name = folder.resolve(name(staged.size() + 1));
      names.add(name);
      staged.add(
          AtomicFile.stage(
              name,
              out -> {
                try (TmxStreamWriter writer = new TmxStreamWriter(out, Level.TWO, header)) {
                  for (TmxUnit unit : part) {
                    writer.write(unit);
                  }
                }
              }));
      part.clear();
    }

    private String name(int number) {
      String whole = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.tmx$", "");
      return String.format(Locale.ROOT, "%s-%03d.tmx", whole, number);
    }

    MemoryOutcome commit() throws IOException {
      if (!part.isEmpty() || staged.isEmpty()) {
        endPart();
      }
      for (AtomicFile one : staged) {
        one.commit();
      }
      return new MemoryOutcome(names, units, 0, problems, 0);
    }

    @Override
    public void close() throws IOException {
      for (AtomicFile one : staged) {
        one.close();
      }
    }
  }
}
