package org.bayan.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ImportDictionary;
import org.bayan.core.ImportDictionaryRequest;
import org.bayan.core.LexiconOutcome;
import org.bayan.core.LexiconSource;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan lexicon import}. */
@Command(
    name = "import",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Makes a lexicon of a dictionary.",
    description = {
      "Reads dictionaries of hunalign (.dic), in columns parted by tabs, of dictd and FreeDict"
          + " (.index with .dict or .dict.dz) and of the Open Multilingual Wordnet (a file for each"
          + " language: ARABIC.tab,ENGLISH.tab). The content tells the form, and the letters tell"
          + " which side is which language.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan lexicon import words.dic --to words.lexicon",
      "  bayan lexicon import wn-data-arb.tab,wn-data-eng.tab --to wordnet.lexicon",
      ""
    })
public final class LexiconImportCommand implements Callable<Integer> {

  private final ImportDictionary importing;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The dictionary.")
  private LexiconSource dictionary;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "OUT",
      description = "The lexicon to write.")
  private Path output;

  @Mixin private LexiconLanguages languages;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LexiconImportCommand(ImportDictionary importing, Console console) {
    this.importing = importing;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    long start = System.nanoTime();
    ImportDictionaryRequest request =
        new ImportDictionaryRequest(dictionary, languages.source(), languages.target(), output);
    LexiconOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = importing.run(request, progress);
    }
    new LexiconPrinter(console)
        .print(outcome, "entries", output, Duration.ofNanos(System.nanoTime() - start));
    return ExitCode.DONE;
  }
}
