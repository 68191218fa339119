package org.bayan.core.internal.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.tmx.FileProblem;
import org.bayan.core.tmx.MemoryOutcome;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxStreamWriter;
import org.bayan.exchange.tmx.TmxStreamWriter.Level;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.model.AtomicFile;

/** Writes a translation memory as a whole or not at all. */
public final class MemoryOutput {

  private static final int MOST_PROBLEMS = 100;

  private final Path to;
  private final Level level;

  /** What is done while the file is open. */
  @FunctionalInterface
  public interface Work {
    /** Writes; a failure leaves no file behind. */
    void run(Writing writing) throws TaskException;
  }

  /**
   * A file to write.
   *
   * @param to the file
   * @param inputs what it must not be
   * @param level whether inline codes are written
   * @throws TaskException when it cannot be written
   */
  public MemoryOutput(Path to, List<Path> inputs, Level level) throws TaskException {
    OutputFiles.requireWritable(List.of(to), inputs);
    this.to = to;
    this.level = level;
  }

  /**
   * Writes the file.
   *
   * @throws TaskException what the work throws, or when the file cannot be written
   */
  public MemoryOutcome write(Work work) throws TaskException {
    List<Writing> done = new ArrayList<>();
    try {
      AtomicFile.write(
          to,
          out -> {
            Writing writing = new Writing(out);
            done.add(writing);
            try {
              work.run(writing);
            } catch (TaskException e) {
              throw new Failed(e);
            }
            writing.end();
          });
    } catch (Failed e) {
      throw e.failure;
    } catch (UnwritableCharacterException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
    return done.getFirst().outcome();
  }

  /** Carries the failure of a task through the writing of a file. */
  private static final class Failed extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient TaskException failure;

    Failed(TaskException failure) {
      super(failure);
      this.failure = failure;
    }
  }

  /** The file while it is written. */
  public final class Writing {

    private final OutputStream out;
    private final FirstProblems problems = new FirstProblems(MOST_PROBLEMS);
    private TmxStreamWriter writer;
    private Path file = to;
    private long units;
    private long leftOut;

    private Writing(OutputStream out) {
      this.out = out;
    }

    /** Problems from now on are those of this file. */
    public void from(Path read) {
      file = read;
    }

    /** Begins with a header; only the first counts. */
    public void begin(TmxHeader header) throws IOException {
      if (writer == null) {
        writer = new TmxStreamWriter(out, level, header);
      }
    }

    /** Takes a unit that is to be written, or none in the place of one that is not. */
    public void take(Optional<TmxUnit> unit) throws IOException {
      if (unit.isEmpty()) {
        leftOut++;
        return;
      }
      begin(new TmxHeader(Map.of()));
      writer.write(unit.get());
      units++;
    }

    /** Takes note of a problem in what is read. */
    public void problem(TmxProblem problem) {
      if (problem.kind() == TmxProblem.Kind.SKIPPED) {
        leftOut++;
      }
      problems.add(FileProblem.of(file, problem));
    }

    private void end() throws IOException {
      begin(new TmxHeader(Map.of()));
      writer.close();
    }

    private MemoryOutcome outcome() {
      return new MemoryOutcome(List.of(to), units, leftOut, problems.problems(), problems.more());
    }
  }
}
