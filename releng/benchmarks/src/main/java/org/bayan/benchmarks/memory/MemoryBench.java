package org.bayan.benchmarks.memory;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bayan.benchmarks.BenchCommand;
import org.bayan.benchmarks.WorkFolder;
import org.bayan.exchange.TmxUnitReader;
import org.bayan.index.memory.ConcordanceMode;
import org.bayan.index.memory.ConcordanceRequest;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.text.search.SearchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./bayan bench memory}. */
@Command(
    name = "bayan bench memory",
    sortOptions = false,
    header = "Measures how translation memories are built and searched.",
    description = {
      "",
      "Makes a TMX file of recombined units, imports it, looks changed texts up in both languages"
          + " (from 70 on, 5 matches), and words in a concordance. Then it compares some texts with"
          + " all units, to see whether the best was found. Times are milliseconds by the clock"
          + " (median, 90 and 99 in 100) and in the processor (median, 99 in 100), after a round"
          + " to warm up. On a busy machine go by the latter.",
      ""
    })
public final class MemoryBench implements Callable<Integer> {
  static final int LEAST = 70;
  static final int MOST = 5;
  private static final long SEED = 5;
  private static final int MOST_TEXTS = 60_000;
  private static final int MOST_HITS = 100;
  private static final String ROW = "%-28s %s";
  private static final LookUpOptions OPTIONS = new LookUpOptions(LEAST, MOST, 0, false);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Option(
      names = "--tmx",
      paramLabel = "FILE",
      description = "A TMX file in English and Arabic; may be repeated.")
  private List<Path> memories = new ArrayList<>();

  @Option(
      names = "--texts",
      arity = "2",
      paramLabel = "FILE",
      description = "The English and the Arabic text, whose lines translate each other.")
  private List<Path> texts = List.of();

  @Option(
      names = "--units",
      paramLabel = "COUNT",
      defaultValue = "1000000",
      description = "How many units (default: ${DEFAULT-VALUE}).")
  private int units;

  @Option(
      names = "--queries",
      paramLabel = "COUNT",
      defaultValue = "500",
      description = "How many texts are looked up (default: ${DEFAULT-VALUE}).")
  private int queries;

  @Option(
      names = "--scans",
      paramLabel = "COUNT",
      defaultValue = "20",
      description = "How many of them are compared with all units (default: ${DEFAULT-VALUE}).")
  private int scans;

  @Option(names = "--peer", description = "Also measure Pensieve of Okapi (English texts).")
  private boolean peer;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  private MemoryBench() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] words) {
    System.exit(BenchCommand.of("memory", new MemoryBench()).execute(words));
  }

  @Override
  public Integer call() throws IOException {
    List<SeedPair> seeds = SeedPair.read(memories, texts);
    if (seeds.isEmpty()) {
      System.err.println("bench: Give texts with --tmx or --texts.");
      return CommandLine.ExitCode.USAGE;
    }
    try (WorkFolder work = new WorkFolder()) {
      run(seeds, work.path());
    }
    return 0;
  }

  private void run(List<SeedPair> seeds, Path work) throws IOException {
    Path tmx = work.resolve("large.tmx");
    LargeMemory.write(seeds, units, tmx);
    Path folder = work.resolve("memory");
    build(tmx, folder);
    out.println(
        String.format(
            Locale.ROOT,
            "%-28s %6s  %8s %8s %8s   %8s %8s %6s",
            "",
            "count",
            "median",
            "p90",
            "p99",
            "cpu med",
            "cpu p99",
            "found"));
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      for (boolean arabic : new boolean[] {false, true}) {
        search(memory, recombined(seeds, arabic), arabic, tmx, work);
      }
    }
  }

  private void build(Path tmx, Path folder) throws IOException {
    long start = System.nanoTime();
    MemoryWriter.create(folder);
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      new TmxUnitReader().read(tmx, writer, bytes -> {});
      writer.commit();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    print(
        "%d units in %.1f s: %.0f units/s with a heap of %d MB",
        units, seconds, units / seconds, Runtime.getRuntime().maxMemory() >> 20);
    long index = WorkFolder.size(folder);
    print(
        "TMX %d MB, index %d MB: %.2f of it",
        Files.size(tmx) >> 20, index >> 20, index / (double) Files.size(tmx));
  }

  private List<String> recombined(List<SeedPair> seeds, boolean arabic) {
    RecombinedPairs pairs = new RecombinedPairs(seeds);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < Math.min(units, MOST_TEXTS); i++) {
      all.add(pairs.next().text(arabic));
    }
    return all;
  }

  private void search(
      TranslationMemory memory, List<String> all, boolean arabic, Path tmx, Path work)
      throws IOException {
    String language = arabic ? "ar" : "en";
    String other = arabic ? "en" : "ar";
    Queries random = new Queries(SEED);
    lookUp(memory, random.changed(all, queries), language, other);
    List<String> wanted = random.changed(all, queries);
    Looked looked = lookUp(memory, wanted, language, other);
    print(ROW, "fuzzy " + language, looked.times().row() + String.format(" %6d", looked.found()));
    concordance(memory, random.phrases(all, queries), language, other);
    print(
        ROW,
        "concordance " + language,
        concordance(memory, random.phrases(all, queries), language, other).row());
    AllUnits scan = AllUnits.compare(memory, wanted.subList(0, Math.min(scans, queries)), language);
    print(
        "%-28s %6d  %8.2f: %.0f times the median; the best found for %d of %d",
        "all units " + language,
        scan.texts(),
        scan.milliseconds(),
        scan.milliseconds() / looked.times().median(),
        scan.found(text -> best(memory, text, language, other)),
        scan.possible());
    if (peer && !arabic) {
      Pensieve.Measured pensieve = Pensieve.run(tmx, work, wanted, language, other);
      print(ROW, "Pensieve " + language, pensieve.times());
      print(
          "Pensieve built %.0f units/s; its median is %.1f times ours",
          pensieve.unitsPerSecond(), pensieve.median() / looked.times().median());
    }
  }

  private record Looked(Times times, int found) {}

  private static Looked lookUp(
      TranslationMemory memory, List<String> wanted, String language, String other)
      throws IOException {
    Times times = new Times();
    int[] found = {0};
    for (String text : wanted) {
      times.measure(() -> found[0] += best(memory, text, language, other) > 0 ? 1 : 0);
    }
    return new Looked(times, found[0]);
  }

  /** The score of the best match, 0 without one. */
  private static int best(TranslationMemory memory, String text, String language, String other) {
    try {
      return memory.lookUp(LookUpRequest.of(text, language, other), OPTIONS).stream()
          .mapToInt(MemoryMatch::score)
          .max()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Times concordance(
      TranslationMemory memory, List<String> phrases, String language, String other)
      throws IOException {
    Times times = new Times();
    for (String phrase : phrases) {
      ConcordanceRequest request =
          new ConcordanceRequest(phrase, language, other, ConcordanceMode.FORMS, 0, MOST_HITS);
      times.measure(
          () -> {
            try {
              memory.concordance(request);
            } catch (SearchException e) {
              throw new IllegalStateException("words need no syntax", e);
            }
          });
    }
    return times;
  }

  private void print(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }
}
