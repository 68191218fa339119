package org.bayan.benchmarks;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.bayan.core.TaskException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** How the commands of {@code ./bayan bench} tell of what goes wrong: in one sentence. */
public final class BenchCommand {
  private static final int FAILED = 3;

  private BenchCommand() {}

  /**
   * A command that can be executed.
   *
   * @param name as it is typed behind {@code ./bayan bench}
   * @param bench what it does
   */
  public static CommandLine of(String name, Callable<Integer> bench) {
    CommandLine command = new CommandLine(bench);
    command.setParameterExceptionHandler(
        (exception, words) -> reportUsage(name, exception.getMessage()));
    command.setExecutionExceptionHandler(BenchCommand::report);
    return command;
  }

  /**
   * Says what is wrong with the words of a command.
   *
   * @return the exit code
   */
  public static int reportUsage(String name, String sentence) {
    System.err.println("bench: " + sentence);
    System.err.println("bench: ./bayan bench " + name + " --help shows how it is used");
    return CommandLine.ExitCode.USAGE;
  }

  private static int report(Exception exception, CommandLine command, ParseResult words)
      throws Exception {
    return switch (exception) {
      case NoSuchFileException e -> fail("There is no file " + e.getMessage() + ".");
      case IOException e -> fail(e.getMessage());
      case BenchException e -> fail(e.getMessage());
      case TaskException e -> fail(e.getMessage());
      default -> throw exception;
    };
  }

  private static int fail(String sentence) {
    System.err.println("bench: " + sentence);
    return FAILED;
  }
}
