package org.bayan.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bayan.core.LexiconChoice;
import org.bayan.core.LoadedTermbases;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.quality.QualityCheckers;
import org.bayan.model.termbase.Termbase;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.evaluation.Detection;
import org.bayan.quality.evaluation.SeededPair;
import org.bayan.quality.evaluation.SeededSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./bayan bench quality}. */
@Command(
    name = "bayan bench quality",
    sortOptions = false,
    header = "Measures the checks on a parallel text into which known faults are put.",
    description = {
      "",
      "The folder holds NAME.en and NAME.ar, line by line. Of each set, as many pairs get a fault"
          + " as --faults says, the kinds in turn, and as many are left as they are. Prints for"
          + " each kind how many faults were put in and found (at warning and above), for each"
          + " check its false alarms, and how many pairs are checked in a second of one core.",
      ""
    })
public final class QualityBench implements Callable<Integer> {
  private static final int FAILED = 3;
  private static final int PASSES = 4;

  @Parameters(paramLabel = "FOLDER", description = "Where the texts are.")
  private Path folder;

  @Option(names = "--seeds", split = ",", defaultValue = "1", description = "Where chance begins.")
  private List<Long> seeds;

  @Option(names = "--faults", defaultValue = "200", description = "Pairs with a fault.")
  private int faults;

  @Option(names = "--untouched", defaultValue = "200", description = "Pairs without a fault.")
  private int untouched;

  @Option(names = "--from", defaultValue = "en", description = "en or ar, the source.")
  private String from;

  @Option(names = "--termbase", description = "Termbases (TBX); the seed termbase by default.")
  private List<Path> termbases = new ArrayList<>();

  @Option(names = "--show", description = "Prints what was missed, and the false alarms.")
  private boolean show;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private QualityBench() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] words) {
    System.exit(new CommandLine(new QualityBench()).execute(words));
  }

  @Override
  public Integer call() throws IOException {
    try {
      String to = from.equals("en") ? "ar" : "en";
      List<CheckedPair> text = read(to);
      TermbaseChoice choice =
          termbases.isEmpty() ? TermbaseChoice.SEED : new TermbaseChoice(termbases, false);
      List<Termbase> loaded =
          List.copyOf(LoadedTermbases.load(choice, java.util.Map.of()).sequencedKeySet());
      QualityChecker checker =
          QualityCheckers.of(Profile.UN, loaded, from, to, LexiconChoice.SHIPPED, Progress.NONE);
      for (long seed : seeds) {
        out.println("seed " + seed);
        print(Detection.of(SeededSet.of(text, faults, untouched, seed), checker));
      }
      measure(text, checker);
      return 0;
    } catch (TaskException | NoSuchFileException e) {
      System.err.println("bench: " + e.getMessage());
      return FAILED;
    }
  }

  private List<CheckedPair> read(String to) throws IOException {
    List<CheckedPair> text = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*." + from)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        Path other = folder.resolve(name.substring(0, name.length() - 2) + to);
        List<String> sources = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> targets = Files.readAllLines(other, StandardCharsets.UTF_8);
        for (int i = 0; i < Math.min(sources.size(), targets.size()); i++) {
          int number = text.size() + 1;
          text.add(CheckedPair.of(number, sources.get(i), from, targets.get(i), to));
        }
      }
    }
    return text;
  }

  private void print(Detection detection) {
    out.println(detection.table());
    if (show) {
      for (SeededPair pair : detection.missed()) {
        out.println("missed " + pair.fault().orElseThrow().id() + " in " + pair.pair().number());
        out.println("  " + pair.pair().source().text());
        out.println("  " + pair.pair().target().text());
      }
      for (Finding finding : detection.alarms()) {
        out.println("alarm in " + finding.pair().number() + ": " + finding.sentence());
        out.println("  " + finding.pair().source().text());
        out.println("  " + finding.pair().target().text());
      }
    }
  }

  /** By the time of the thread: what else the machine does counts for nothing. */
  private void measure(List<CheckedPair> text, QualityChecker checker) {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    for (int pass = 1; pass <= PASSES; pass++) {
      long start = threads.getCurrentThreadCpuTime();
      text.forEach(checker::check);
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      out.println(String.format(Locale.ROOT, "pass %d: %.0f pairs/s", pass, text.size() / seconds));
    }
  }
}
