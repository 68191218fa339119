package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ExportTermbase;
import org.bayan.core.ExportTermbaseOutcome;
import org.bayan.core.ExportTermbaseRequest;
import org.bayan.core.GlossaryLanguages;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan terms export}. */
@Command(
    name = "export",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Writes a termbase for other tools, for a spreadsheet, or to print.",
    description = {
      "The ending of the file says what is written: .tbx TBX with everything; .ttl or .rdf SKOS;"
          + " .csv, .tsv or .xlsx a table; .txt or .utf8 a glossary for OmegaT; .html a glossary"
          + " to print. --as chooses among the kinds of TBX: tbx (everything), tbx-basic,"
          + " tbx-basic-dca, tbx-v2.",
      "",
      "A table has a row a term, with the columns concept, uri, group, subject, language, term,"
          + " status, type, part of speech, gender, number, forms (kind=form), transliteration,"
          + " body, usage, register, valid from, valid to, reliability, matching, context, context"
          + " source, note, source, workflow, definition, definition source, concept definition,"
          + " concept definition source, concept note, concept source, concept workflow and"
          + " relations (relation=concept). Several values of a cell stand on lines of their own."
          + " What belongs to the concept or the language stands in its first row.",
      "",
      "What the format has no place for is counted on standard error.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan terms export terms.tbx --to terms.xlsx",
      "  bayan terms export seed --to glossary.html --status preferred,admitted",
      "  bayan terms export terms.tbx --to basic.tbx --as tbx-basic --losses losses.tsv",
      "  bayan terms export terms.tbx --to coalition.txt --direction ar-en --body Coalition",
      ""
    })
public final class TermsExportCommand implements Callable<Integer> {

  private static final String SEED = "seed";

  private final ExportTermbase export;
  private final Console console;

  @Parameters(
      paramLabel = "TERMBASE",
      description = "The termbase (TBX), or seed for the one that ships.")
  private Path termbase;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; its ending says what.")
  private Path to;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      converter = TermbaseFormatConverter.class,
      description =
          "What to write: tbx, tbx-basic, tbx-basic-dca, tbx-v2, skos, csv, tsv, xlsx, omegat or"
              + " html.")
  private TermbaseFormat format;

  @Mixin private TermFilterOptions filter;

  @Option(
      names = "--direction",
      paramLabel = "FROM-TO",
      converter = DirectionConverter.class,
      description =
          "Direction of a glossary, such as ar-en or en-ar (default for HTML: both of these).")
  private GlossaryLanguages direction;

  @Option(
      names = "--losses",
      paramLabel = "FILE",
      description =
          "A table (TSV) to write of all that the format has no place for: concept, term or"
              + " language, field, value.")
  private Path losses;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TermsExportCommand(ExportTermbase export, Console console) {
    this.export = export;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    ExportTermbaseRequest request =
        new ExportTermbaseRequest(
            Optional.of(termbase).filter(file -> !file.toString().equals(SEED)),
            to,
            wanted(),
            filter.filter(),
            Optional.ofNullable(direction),
            Optional.ofNullable(losses));
    ExportTermbaseOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = export.run(request, progress);
    }
    console
        .out()
        .println(
            "Written     %s: %s, %s"
                .formatted(
                    to,
                    new Counted(outcome.concepts(), "concept"),
                    new Counted(outcome.terms(), "term")));
    if (!outcome.losses().isEmpty()) {
      console.err().println("bayan: the format has no place for " + outcome.lossesInWords());
    }
    return ExitCode.DONE;
  }

  private TermbaseFormat wanted() throws TaskException {
    return format != null
        ? format
        : TermbaseFormat.of(to)
            .orElseThrow(
                () ->
                    new TaskException(
                        TaskException.Kind.REQUEST,
                        "--to "
                            + to
                            + ": the name must end in .tbx, .ttl, .rdf, .csv, .tsv, .xlsx, .txt,"
                            + " .utf8 or .html, which says what to write."));
  }
}
