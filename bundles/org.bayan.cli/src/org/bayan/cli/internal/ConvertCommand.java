package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ConvertBilingual;
import org.bayan.core.ConvertOutcome;
import org.bayan.core.ConvertRequest;
import org.bayan.core.RecentBitext;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan convert}. */
@Command(
    name = "convert",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Makes a bitext of a file that holds texts with their translations.",
    description = {
      "Reads TMX, XLIFF 1.2 and 2.x, PO, and tables whose first columns are source, target and"
          + " note (.tsv, .tab, .txt between tabs, .csv). Each pair becomes a bead; states, notes"
          + " and inline codes are kept, and nothing is aligned anew.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan convert memory.tmx --to memory.bitext",
      "  bayan convert pairs.tsv --source-lang ar --target-lang en --to pairs.bitext",
      ""
    })
public final class ConvertCommand implements Callable<Integer> {

  private final ConvertBilingual convert;
  private final RecentBitext recent;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The bilingual file.")
  private Path file;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "OUT.bitext",
      description = "The bitext to write.")
  private Path to;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      description =
          "Language of the source, a BCP 47 tag (default: what the file says; tables say none).")
  private LanguageTag source;

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      description = "Language of the target (default: what the file says; tables say none).")
  private LanguageTag target;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public ConvertCommand(ConvertBilingual convert, RecentBitext recent, Console console) {
    this.convert = convert;
    this.recent = recent;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    ConvertOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = convert.run(new ConvertRequest(file, to, text(source), text(target)), progress);
    }
    LastBitext.remember(recent, to);
    console
        .out()
        .println(
            "Written     %s: %d pairs, %s to %s, %d without translation"
                .formatted(
                    to,
                    outcome.pairs(),
                    outcome.source(),
                    outcome.target(),
                    outcome.untranslated()));
    return ExitCode.DONE;
  }

  private static Optional<String> text(LanguageTag tag) {
    return Optional.ofNullable(tag).map(LanguageTag::text);
  }
}
