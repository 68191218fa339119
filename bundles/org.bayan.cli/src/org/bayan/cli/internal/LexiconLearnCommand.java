package org.bayan.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.LearnLexicon;
import org.bayan.core.LearnRequest;
import org.bayan.core.LearningSource;
import org.bayan.core.LexiconOutcome;
import org.bayan.core.LexiconSource;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan lexicon learn}. */
@Command(
    name = "learn",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Learns a lexicon from texts and their translations, and from dictionaries.",
    description = {
      "Counts which words stand together in the sentences and their translations, and keeps those"
          + " that translate each other probably. What a dictionary says is kept. The same sources"
          + " in the same order give the same lexicon.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan lexicon learn memory.tmx --to own.lexicon",
      "  bayan lexicon learn news.ar,news.en bible.ar,bible.en --weights 1,0.3 --to own.lexicon",
      ""
    })
public final class LexiconLearnCommand implements Callable<Integer> {

  private final LearnLexicon learn;
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|SOURCE,TARGET",
      description =
          "Translation memories (TMX), pairs of texts of which each line is the translation of the"
              + " same line of the other, and dictionaries as 'lexicon import' reads them.")
  private List<LexiconSource> sources = new ArrayList<>();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "OUT",
      description = "The lexicon to write.")
  private Path output;

  @Mixin private LexiconLanguages languages;

  @Option(
      names = "--locale-names",
      description =
          "Learns from the names of states, cities, languages, months, currencies and units in both"
              + " languages, too (Unicode CLDR).")
  private boolean localeNames;

  @Option(
      names = "--weights",
      split = ",",
      paramLabel = "NUMBER",
      description =
          "How much a sentence or entry of each source counts, in their order, and last a locale"
              + " name where there are some, parted by commas; less for texts of another age or"
              + " manner than those to be aligned (default: 1 for all).")
  private List<Double> weights = new ArrayList<>();

  @Option(
      names = "--pairs",
      paramLabel = "NUMBER",
      defaultValue = "200000",
      description =
          "Keeps at most so many pairs of words, the most frequent (default: ${DEFAULT-VALUE}).")
  private int mostPairs;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LexiconLearnCommand(LearnLexicon learn, Console console) {
    this.learn = learn;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    long start = System.nanoTime();
    LearnRequest request =
        new LearnRequest(
            weighted(),
            localeNames ? OptionalDouble.of(weight(sources.size())) : OptionalDouble.empty(),
            languages.source(),
            languages.target(),
            mostPairs,
            output);
    LexiconOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = learn.run(request, progress);
    }
    new LexiconPrinter(console)
        .print(outcome, "pairs", output, Duration.ofNanos(System.nanoTime() - start));
    return ExitCode.DONE;
  }

  private List<LearningSource> weighted() throws TaskException {
    int expected = sources.size() + (localeNames ? 1 : 0);
    if (!weights.isEmpty() && weights.size() != expected) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          "There %s for %s%s; give one for each."
              .formatted(
                  weights.size() == 1 ? "is 1 weight" : "are " + weights.size() + " weights",
                  sources.size() == 1 ? "1 source" : sources.size() + " sources",
                  localeNames ? " and the locale names" : ""));
    }
    List<LearningSource> weighted = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      weighted.add(new LearningSource(sources.get(i), weight(i)));
    }
    return weighted;
  }

  private double weight(int source) {
    return weights.isEmpty() ? 1 : weights.get(source);
  }
}
