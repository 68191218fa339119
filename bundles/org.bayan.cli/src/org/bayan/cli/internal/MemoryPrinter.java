package org.bayan.cli.internal;

import java.nio.file.Path;
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
    outcome.problems().stream().limit(MOST).forEach(this::print);
    long more = outcome.problems().size() - MOST + outcome.more();
    if (more > 0) {
      console
          .err()
          .println("bayan: %d more like these; 'bayan tmx check' names them".formatted(more));
    }
    for (Path file : outcome.files()) {
      console.out().println("Written     " + file);
    }
    console.out().println("Units       " + outcome.units());
    if (outcome.leftOut() > 0) {
      console.out().println("Left out    " + outcome.leftOut());
    }
  }

  private void print(FileProblem problem) {
    console
        .err()
        .println(
            "bayan: %s, line %d: %s".formatted(problem.file(), problem.line(), problem.sentence()));
  }
}
