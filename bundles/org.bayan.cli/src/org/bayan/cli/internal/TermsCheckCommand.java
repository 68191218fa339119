package org.bayan.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.CheckTerms;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.terms.check.Finding;
import org.bayan.terms.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan terms check}. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Looks for faults in a termbase.",
    description = {
      "Prints a table: the severity (error, warning or info), the check, the concept, the language,"
          + " the term, and what is wrong. The header line begins with #. Nothing is changed.",
      "",
      "Errors are wrong whatever was meant: empty terms, references to nothing, circles of broader"
          + " concepts, dates that are none. Warnings wait for somebody to decide: duplicates,"
          + " missing languages, two preferred terms, bodies that prefer different ones, terms not"
          + " to be used without another one, relations that are not returned. Infos are often"
          + " right: terms that two concepts share.",
    },
    footer = {
      "",
      "Exits with 1 when something as severe as --fail-on is found.",
      "",
      "Examples:",
      "  bayan terms check terms.tbx",
      "  bayan terms check terms.tbx --languages ar,en,fr --fail-on error",
      ""
    })
public final class TermsCheckCommand implements Callable<Integer> {

  private final CheckTerms check;
  private final Console console;

  @Parameters(
      paramLabel = "TERMBASE",
      converter = TermbaseConverter.class,
      description = "A termbase (TBX), or 'seed' for the one that ships.")
  private TermbaseChoice termbase;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "LANG",
      description =
          "Languages that every concept must have a term in, parted by commas (default: those that"
              + " at least half of the concepts have).")
  private List<LanguageTag> languages = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      defaultValue = "warning",
      description = "info, warning or error (default: ${DEFAULT-VALUE}).")
  private Severity failOn;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TermsCheckCommand(CheckTerms check, Console console) {
    this.check = check;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    ResultTable<Finding> found =
        check.run(termbase, languages.stream().map(LanguageTag::text).toList());
    table.print(found, console);
    boolean failed =
        found.rows().stream().anyMatch(one -> one.rule().severity().compareTo(failOn) >= 0);
    return failed ? ExitCode.FAULTS_FOUND : ExitCode.DONE;
  }
}
