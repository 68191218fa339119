package org.bayan.core.tmx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.internal.tmx.FirstProblems;
import org.bayan.core.internal.tmx.MemoryFile;
import org.bayan.exchange.TableColumn;
import org.bayan.exchange.TmxFormatException;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxUnit;

/**
 * Checks whether files are TMX as the standard has it: the markup, which element stands where with
 * which attributes and values, and that inline codes come in pairs. Memory does not grow with a
 * file.
 */
public final class CheckTmx {

  private static final List<TableColumn<FileProblem>> COLUMNS =
      List.of(
          TableColumn.text("file", "file", problem -> problem.file().toString()),
          TableColumn.number("line", "line", FileProblem::line),
          TableColumn.number("unit", "unit", FileProblem::unit),
          TableColumn.text("problem", "problem", FileProblem::kind),
          TableColumn.text("what", "what", FileProblem::sentence));

  /**
   * What was found.
   *
   * @param problems in the order of the files, of each file the first
   * @param more how many more there are
   * @param units how many units were read
   * @param closed why files cannot be opened, a sentence for each
   */
  public record Outcome(
      ResultTable<FileProblem> problems, long more, long units, List<String> closed) {

    /** Copies the list. */
    public Outcome {
      closed = List.copyOf(closed);
    }
  }

  private final int most;

  /**
   * A check.
   *
   * @param most how many problems of each file are told
   */
  public CheckTmx(int most) {
    this.most = most;
  }

  /**
   * Checks files, each to its end or to where it cannot be read any more.
   *
   * @param files the files
   * @param progress can stop it
   */
  public Outcome run(List<Path> files, Progress progress) {
    List<FileProblem> problems = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    long more = 0;
    long units = 0;
    for (Path file : files) {
      progress.step("Checking " + file.getFileName());
      Counter counter = new Counter(file);
      try {
        new MemoryFile(file, progress).read(Unreadable.FAIL, counter);
      } catch (TaskException e) {
        if (e.getCause() instanceof TmxFormatException damage) {
          counter.problems.add(new FileProblem(file, damage.line(), 0, "unreadable", damage.why()));
        } else {
          closed.add(e.getMessage());
        }
      }
      problems.addAll(counter.problems.problems());
      more += counter.problems.more();
      units += counter.units;
    }
    return new Outcome(new ResultTable<>(COLUMNS, problems), more, units, closed);
  }

  /** Keeps the first problems and counts the others. */
  private final class Counter implements TmxSink {

    private final Path file;
    private final FirstProblems problems = new FirstProblems(most);
    private long units;

    Counter(Path file) {
      this.file = file;
    }

    @Override
    public void unit(TmxUnit read) {
      units++;
    }

    @Override
    public void problem(TmxProblem problem) {
      problems.add(FileProblem.of(file, problem));
    }
  }
}
