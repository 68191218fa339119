package org.bayan.benchmarks.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.TextPair;
import org.bayan.benchmarks.BenchCommand;
import org.bayan.benchmarks.BenchException;
import org.bayan.benchmarks.align.LexiconReader;
import org.bayan.benchmarks.align.TextFiles;
import org.bayan.benchmarks.memory.SeedPair;
import org.bayan.core.LexiconChoice;
import org.bayan.core.LexiconSource;
import org.bayan.core.TaskException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./bayan bench library}. */
@Command(
    name = "bayan bench library",
    sortOptions = false,
    header = "Measures how well the passages behind reports and sentences are found.",
    description = {
      "",
      "Reports: precision, recall and F1 of links between single segments, with the statement as it"
          + " is, with its paragraphs in random orders, and with other sentences beside it.",
      "",
      "Pairs: how many Arabic lines find their English line first, and among the first ten.",
      "",
      "Scale: makes libraries of these sizes of recombined pairs, in documents of 200 paragraphs,"
          + " opens each for the first time, which indexes it, then again, and looks Arabic"
          + " counterparts of its English passages up. Prints for each the seconds that reading and"
          + " indexing take, the size of the index, the peak of the heap, the seconds of the second"
          + " opening and of all queries with it, and how many of them found their passage first"
          + " and among ten.",
      ""
    })
public final class LibraryBench implements Callable<Integer> {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description =
          "Folders with report.ar.seg and statement.en.seg (a segment a line, a blank line between"
              + " paragraphs), and links.gold.tsv or beads, named like the folder: NAME.gold.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--lead",
      paramLabel = "SOURCE=TARGETS",
      converter = LeadLinks.Reader.class,
      description = "Links of the lead that beads cannot hold, as 0=7,8,9,11.")
  private LeadLinks lead = new LeadLinks(Set.of());

  @Option(
      names = "--shuffles",
      paramLabel = "COUNT",
      description = "In how many random orders (default: 5).")
  private int shuffles = 5;

  @Option(
      names = "--beside",
      paramLabel = "FILE",
      description = "English sentences to put beside the statement, a line each.")
  private Path beside;

  @Option(
      names = "--pairs",
      arity = "2",
      paramLabel = "FILE",
      description = "An Arabic and an English text whose lines translate each other.")
  private List<Path> pairs = List.of();

  @Option(
      names = "--scale",
      split = ",",
      paramLabel = "COUNT",
      description = "Sizes of libraries in passages, made of --pairs: 1000,10000,100000.")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--queries",
      paramLabel = "COUNT",
      description = "How many texts are looked up in each (default: 60).")
  private int queries = 60;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      converter = LexiconReader.class,
      description = "A lexicon, as 'bayan align' takes it; may be repeated.")
  private List<LexiconSource> lexicons = new ArrayList<>();

  @Option(names = "--no-shipped-lexicon", description = "Does without the lexicon that ships.")
  private boolean noShipped;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  private LibraryBench() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] words) {
    System.exit(BenchCommand.of("library", new LibraryBench()).execute(words));
  }

  @Override
  public Integer call() throws BenchException, TaskException {
    if (folders.isEmpty() && pairs.isEmpty()) {
      System.err.println("bench: Give folders with reports, or --pairs with two files.");
      return CommandLine.ExitCode.USAGE;
    }
    if (!sizes.isEmpty()) {
      measureSizes();
      return 0;
    }
    List<Lexicon> loaded = new LexiconChoice(lexicons, !noShipped).load("ar", "en");
    if (!folders.isEmpty()) {
      measureReports(loaded);
    }
    if (!pairs.isEmpty()) {
      RecallTable table = new RecallTable(out, loaded);
      List<TextPair> sentences = TextFiles.pairs(pairs.getFirst(), pairs.getLast());
      table.head();
      table.row(pairs.getFirst().getFileName().toString(), sentences);
    }
    return 0;
  }

  private void measureSizes() throws BenchException, TaskException {
    if (pairs.isEmpty()) {
      throw new BenchException("--scale makes libraries of --pairs; name their two files.");
    }
    try {
      LibraryScale scale =
          new LibraryScale(
              SeedPair.read(List.of(), List.of(pairs.getLast(), pairs.getFirst())), queries);
      out.println(LibraryFigures.HEAD);
      for (int size : sizes) {
        out.println(scale.measure(size).row());
      }
    } catch (IOException e) {
      throw new BenchException(e.getMessage(), e);
    }
  }

  private void measureReports(List<Lexicon> loaded) throws BenchException {
    ReportTable table = new ReportTable(out, loaded);
    List<String> others = beside == null ? List.of() : TextFiles.lines(beside);
    table.head();
    for (Path folder : folders) {
      CitedReport report = CitedReport.read(folder.toAbsolutePath().normalize(), lead.links());
      table.row(report.name(), report, List.of());
      for (int seed = 1; seed <= shuffles; seed++) {
        table.row(report.name() + ", order " + seed, report.shuffled(seed), List.of());
      }
      if (!others.isEmpty()) {
        table.row(report.name() + " beside others", report, others);
        table.row(report.name() + ", order 1, beside", report.shuffled(1), others);
      }
    }
  }
}
