package org.bayan.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong, and turns it into an exit code. */
public final class FailureReporter
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;

  /** A reporter that writes to standard error. */
  public FailureReporter(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    return usage(failure.getCommandLine(), sentence(failure));
  }

  private static String sentence(ParameterException failure) {
    List<String> unmatched = failure.getCommandLine().getUnmatchedArguments();
    if (failure instanceof UnmatchedArgumentException || !unmatched.isEmpty()) {
      // A mistyped option is worth more than the required one that is missing for it.
      String word = unmatched.get(0);
      String kind = word.startsWith("-") ? "option" : "argument";
      if (failure.getCommandLine().getParent() == null && !word.startsWith("-")) {
        kind = "command";
      }
      return "There is no %s '%s' here.".formatted(kind, word);
    }
    return failure.getMessage();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof TaskException task) {
      if (task.kind() == TaskException.Kind.REQUEST) {
        return usage(command, task.onCommandLine());
      }
      console.err().println("bayan: " + task.onCommandLine());
      return ExitCode.FILE;
    }
    return fault(failure);
  }

  /** Says that Bayan is at fault, or the memory that it was given, and where the details are. */
  public int fault(Throwable failure) {
    Optional<Throwable> damage = DamagedInstallation.behind(failure);
    if (damage.isPresent()) {
      return DamagedInstallation.report(console.err(), damage.get());
    }
    if (failure instanceof OutOfMemoryError) {
      console
          .err()
          .printf(
              Locale.ROOT,
              "bayan: the work needs more than the %d MiB of memory that Java has; set"
                  + " BAYAN_JAVA_OPTS=-Xmx4g or more, or split the documents (log file %s)%n",
              Runtime.getRuntime().maxMemory() >> 20,
              FaultLog.write(failure));
      return ExitCode.INTERNAL;
    }
    console
        .err()
        .println(
            "bayan: a fault in Bayan itself stopped the work (%s); please report it with the log file %s"
                .formatted(failure.getClass().getSimpleName(), FaultLog.write(failure)));
    return ExitCode.INTERNAL;
  }

  private int usage(CommandLine command, String message) {
    // The whole help would push the message off the screen: the usage is enough.
    CommandLine.Help help = command.getHelp();
    console.err().println("bayan: " + message);
    console.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
    console.err().printf("%n'%s --help' explains it.%n", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }
}
