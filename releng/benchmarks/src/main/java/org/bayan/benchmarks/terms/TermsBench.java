package org.bayan.benchmarks.terms;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.bayan.benchmarks.BenchCommand;
import org.bayan.exchange.TbxReader;
import org.bayan.terms.MatchKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./bayan bench terms}. */
@Command(
    name = "bayan bench terms",
    sortOptions = false,
    header = "Measures the recognition of Arabic terms on word pairs and on parallel texts.",
    description = {
      "",
      "Pairs: for each file of FOLDER whose name ends in pairs.tsv (a head line, then word, tab and"
          + " base form), in how many words the base form is found; for all of them, the share of"
          + " base forms that are taken for another one.",
      "",
      "Texts: in how many places where the English text has a term of the thesaurus the Arabic text"
          + " has an equivalent: as it is written, with crude prefixes, and recognised.",
      ""
    })
public final class TermsBench implements Callable<Integer> {
  private static final long SEED = 7;
  private static final String PAIRS = "pairs.tsv";
  private static final String ROW = "%-34s %8d  %6.4f";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Where files of pairs are.")
  private Path folder;

  @Option(
      names = "--thesaurus",
      paramLabel = "FILE",
      description = "A termbase (TBX) with English and Arabic terms, for --texts.")
  private Path thesaurus;

  @Option(
      names = "--texts",
      arity = "2",
      paramLabel = "FILE",
      description = "The English and the Arabic text, whose lines translate each other.")
  private List<Path> texts = List.of();

  @Option(
      names = "--sample",
      paramLabel = "COUNT",
      description = "Also prints so many of the equivalents found, for judging by reading.")
  private int sample;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  private TermsBench() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] words) {
    System.exit(BenchCommand.of("terms", new TermsBench()).execute(words));
  }

  @Override
  public Integer call() throws IOException {
    if (folder == null && texts.isEmpty() || texts.isEmpty() != (thesaurus == null)) {
      System.err.println("bench: Give a folder of pairs, or --thesaurus with --texts.");
      return CommandLine.ExitCode.USAGE;
    }
    if (folder != null) {
      scorePairs();
    }
    if (thesaurus != null) {
      scoreTexts();
    }
    return 0;
  }

  private void scorePairs() throws IOException {
    List<String> bases = new ArrayList<>();
    print("%-34s %8s  %6s", "pairs", "count", "recall");
    for (Path file : pairFiles()) {
      List<WordPair> pairs = WordPair.read(file);
      PairScore score = PairScore.of(pairs);
      print(ROW, file.getFileName(), score.all(), score.recall());
      pairs.forEach(pair -> bases.add(pair.base()));
    }
    Conflation conflation = Conflation.of(bases);
    print("%-34s %8s  %6s", "base forms", "count", "share");
    print(ROW, "taken for another", conflation.all(), conflation.share());
    print(ROW, "… for another word", conflation.all(), conflation.shareOfOtherWords());
  }

  private List<Path> pairFiles() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(PAIRS)).sorted().toList();
    }
  }

  private void scoreTexts() throws IOException {
    EquivalentRecall recall = new EquivalentRecall(new TbxReader().read(thesaurus));
    List<String> english = Files.readAllLines(texts.get(0));
    List<String> arabic = Files.readAllLines(texts.get(1));
    for (int i = 0; i < Math.min(english.size(), arabic.size()); i++) {
      recall.add(i + 1, english.get(i), arabic.get(i));
    }
    print("%-34s %8s  %6s", "equivalents", "places", "found");
    for (SimpleMatch match : SimpleMatch.values()) {
      print(ROW, name(match), recall.places(), recall.share(match));
    }
    for (MatchKind kind : MatchKind.values()) {
      print(ROW, "recognised, " + name(kind) + " or better", recall.places(), recall.share(kind));
    }
    printSample(recall, arabic);
  }

  private void printSample(EquivalentRecall recall, List<String> arabic) {
    List<EquivalentRecall.Place> places = new ArrayList<>(recall.found());
    Collections.shuffle(places, new Random(SEED));
    for (EquivalentRecall.Place place : places.subList(0, Math.min(sample, places.size()))) {
      print(
          "%d\t%s\t%s\t%s\t%s",
          place.line(),
          place.english(),
          place.hit().term().getTerm(),
          place.hit().analysis().describe(),
          arabic.get(place.line() - 1));
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void print(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }
}
