package org.bayan.benchmarks.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.benchmarks.memory.SeedPair;
import org.bayan.core.TaskException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ./bayan bench library}. */
@Command(
    name = "bayan bench library",
    sortOptions = false,
    header = "Measures how libraries of official texts are indexed and searched.",
    description = {
      "",
      "Makes libraries of growing size of recombined passages, in documents of 200 paragraphs,"
          + " opens each for the first time, which indexes it, then again, and looks Arabic"
          + " counterparts of its English passages up. Prints for each size the seconds that"
          + " reading and indexing take, the size of the index, the peak of the heap, the seconds"
          + " of the second opening and of all queries with it, and how many of them found their"
          + " passage first and among ten.",
      ""
    })
public final class LibraryBench implements Callable<Integer> {
  private static final int FAILED = 3;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Option(
      names = "--texts",
      arity = "2",
      required = true,
      paramLabel = "FILE",
      description = "The English and the Arabic text, whose lines translate each other.")
  private List<Path> texts = List.of();

  @Option(
      names = "--scale",
      split = ",",
      paramLabel = "COUNT",
      defaultValue = "1000,10000,100000",
      description = "How many passages (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--queries",
      paramLabel = "COUNT",
      defaultValue = "60",
      description = "How many texts are looked up (default: ${DEFAULT-VALUE}).")
  private int queries;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  private LibraryBench() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] words) {
    CommandLine command = new CommandLine(new LibraryBench());
    command.setParameterExceptionHandler(LibraryBench::reportUsage);
    command.setExecutionExceptionHandler(LibraryBench::report);
    System.exit(command.execute(words));
  }

  @Override
  public Integer call() throws IOException, TaskException {
    LibraryScale scale = new LibraryScale(SeedPair.read(List.of(), texts), queries);
    out.println(LibraryFigures.HEAD);
    for (int size : sizes) {
      out.println(scale.measure(size).row());
    }
    return 0;
  }

  private static int reportUsage(ParameterException exception, String[] words) {
    System.err.println("bench: " + exception.getMessage());
    System.err.println("bench: ./bayan bench library --help shows how it is used");
    return CommandLine.ExitCode.USAGE;
  }

  private static int report(Exception exception, CommandLine command, ParseResult words)
      throws Exception {
    if (exception instanceof NoSuchFileException) {
      System.err.println("bench: There is no file " + exception.getMessage() + ".");
      return FAILED;
    }
    if (exception instanceof IOException || exception instanceof TaskException) {
      System.err.println("bench: " + exception.getMessage());
      return FAILED;
    }
    throw exception;
  }
}
