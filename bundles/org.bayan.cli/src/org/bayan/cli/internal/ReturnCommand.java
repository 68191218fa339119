package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.review.ReviewOutcome;
import org.bayan.core.review.ReviewRequest;
import picocli.CommandLine.Mixin;

/** A command that brings a file back into the bitext that it was made of. */
abstract class ReturnCommand implements Callable<Integer> {

  /** How a file is brought back. */
  @FunctionalInterface
  interface UseCase {
    /** Brings it back, or only says what that would change. */
    ReviewOutcome run(ReviewRequest request, Progress progress) throws TaskException;
  }

  private final UseCase useCase;
  private final Console console;

  @Mixin private ReviewOptions options;

  @Mixin private HelpOption help;

  ReturnCommand(UseCase useCase, Console console) {
    this.useCase = useCase;
    this.console = console;
  }

  /** What came back. */
  abstract Path file();

  @Override
  public final Integer call() throws TaskException {
    ReviewOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = useCase.run(options.request(file()), progress);
    }
    options.print(outcome, console);
    return ExitCode.DONE;
  }
}
