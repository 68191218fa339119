package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ExtractRequest;
import org.bayan.core.ExtractRequest.Kind;
import org.bayan.core.ExtractTerms;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.terms.extract.TermCandidate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan terms extract}. */
@Command(
    name = "extract",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Extracts candidates for a termbase from aligned texts.",
    description = {
      "Looks for Arabic and English expressions that look like terms and stand in the same beads,"
          + " of which one at least has several words. Prints a table, the best first: Arabic,"
          + " English, the score (only its order means something), how often each occurs, in how"
          + " many beads both do, the log-likelihood ratio and Dice's coefficient of that, and ids"
          + " of beads as examples (of a TMX the numbers of its units from 1). The header line"
          + " begins with #.",
    },
    footer = {
      "",
      "Exits with 1 when nothing is found.",
      "",
      "Examples:",
      "  bayan terms extract --bitext report.bitext --termbase terms.tbx",
      "  bayan terms extract --tmx memory.tmx --fewest 3 --to drafts.tbx",
      ""
    })
public final class TermsExtractCommand implements Callable<Integer> {

  private final ExtractTerms extract;
  private final Console console;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Source source;

  @Option(
      names = "--all-beads",
      description = "Takes all beads of the bitext, not the accepted ones.")
  private boolean allBeads;

  @Option(
      names = "--termbase",
      paramLabel = "TERMBASE",
      converter = TermbaseConverter.class,
      description =
          "Leaves out what this termbase (TBX, or 'seed' for the one that ships) knows; may be"
              + " repeated.")
  private List<TermbaseChoice> termbases = new ArrayList<>();

  @Option(
      names = "--fewest",
      paramLabel = "NUMBER",
      converter = WholeNumberConverter.class,
      defaultValue = "2",
      description = "Takes expressions that occur so often at least (default: ${DEFAULT-VALUE}).")
  private int fewest;

  @Option(
      names = "--most",
      paramLabel = "NUMBER",
      converter = WholeNumberConverter.class,
      defaultValue = "500",
      description = "Gives so many candidates at most (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--to",
      paramLabel = "FILE.tbx",
      description =
          "Writes a termbase with a draft concept for each candidate, with both terms and passages"
              + " that they were met in.")
  private Path output;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** What candidates are extracted from. */
  static final class Source {
    @Option(
        names = "--bitext",
        paramLabel = "FILE",
        description = "A bitext, for its accepted beads.")
    private Path bitext;

    @Option(names = "--tmx", paramLabel = "FILE", description = "A translation memory (TMX).")
    private Path memory;
  }

  /** The command over its use case. */
  public TermsExtractCommand(ExtractTerms extract, Console console) {
    this.extract = extract;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    if (allBeads && source.bitext == null) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "A memory has no beads to accept; leave --all-beads out.");
    }
    Path file = source.bitext == null ? source.memory : source.bitext;
    ResultTable<TermCandidate> found =
        extract.run(
            new ExtractRequest(file, kind(), known(), fewest, most, Optional.ofNullable(output)));
    table.print(found, console);
    return found.rows().isEmpty() ? ExitCode.FAULTS_FOUND : ExitCode.DONE;
  }

  private Kind kind() {
    if (source.bitext == null) {
      return Kind.MEMORY;
    }
    return allBeads ? Kind.ALL_BEADS : Kind.ACCEPTED_BEADS;
  }

  private TermbaseChoice known() {
    List<Path> files = termbases.stream().flatMap(choice -> choice.files().stream()).toList();
    return new TermbaseChoice(files, termbases.stream().anyMatch(TermbaseChoice::seed));
  }
}
