package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.tmx.FileProblem;
import org.bayan.core.tmx.MemoryOutcome;

/** Says what was written of translation memories, and what was wrong in those that were read. */
final class MemoryPrinter {

  private static final int MOST = 10;

  private final Console console;

  MemoryPrinter(Console console) {
    this.console = console;
  }

  void print(MemoryOutcome outcome) {
    print(outcome.problems(), outcome.more());
    for (Path file : outcome.files()) {
      console.out().println("Written     " + file);
    }
    console.out().println("Units       " + outcome.units());
    if (outcome.leftOut() > 0) {
      console.out().println("Left out    " + outcome.leftOut());
    }
  }

  /**
   * Says what was wrong in files, on standard error.
   *
   * @param problems the first problems
   * @param more how many more there are
   */
  void print(List<FileProblem> problems, long more) {
    problems.stream().limit(MOST).forEach(this::print);
    long rest = Math.max(0, problems.size() - MOST) + more;
    if (rest > 0) {
      console
          .err()
          .println("bayan: %d more like these; 'bayan tmx check' names them".formatted(rest));
    }
  }

  private void print(FileProblem problem) {
    String place =
        problem.unit() == 0
            ? "line " + problem.line()
            : "line %d, unit %d".formatted(problem.line(), problem.unit());
    console.err().println("bayan: %s, %s: %s".formatted(problem.file(), place, problem.sentence()));
  }
}
