package org.bayan.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.GlossaryLanguages;
import org.bayan.core.ImportTermbase;
import org.bayan.core.ImportTermbaseOutcome;
import org.bayan.core.ImportTermbaseRequest;
import org.bayan.core.TaskException;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan terms import}. */
@Command(
    name = "import",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Brings terms into a termbase, a new one or one that is there.",
    description = {
      "Reads, by the ending of the file: .tbx or .xml TBX of version 2 or 3; .ttl or .rdf SKOS;"
          + " .csv, .tsv or .xlsx a table with headings as 'bayan terms export' writes it; .txt,"
          + " .utf8 or .tab a glossary (source, target, comment, with tabs between).",
      "",
      "A concept is the one of the termbase with the same URI, or else the same id, or else the"
          + " same preferred terms in two languages, however they are spelt. What it does not say"
          + " yet is added; nothing is taken away. Where a field says something else, --conflict"
          + " decides.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan terms import unesco.ttl --into terms.tbx --dry-run",
      "  bayan terms import edited.csv --into terms.tbx --conflict replace",
      "  bayan terms import list.csv --into terms.tbx --map Sprache=language,Wort=term",
      "  bayan terms import glossary.txt --direction en-ar --into terms.tbx",
      ""
    })
public final class TermsImportCommand implements Callable<Integer> {

  private final ImportTermbase imports;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The file with terms.")
  private Path file;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FILE.tbx",
      description = "The termbase to create or to add to.")
  private Path into;

  @Option(
      names = "--conflict",
      paramLabel = "RULE",
      converter = TermConflictConverter.class,
      defaultValue = "keep",
      description =
          "Where a field says something else: keep what is there, replace it, or add the concept of"
              + " the file as one of its own (default: ${DEFAULT-VALUE}).")
  private TermConflict conflict;

  @Option(
      names = "--map",
      paramLabel = "HEADING=COLUMN",
      split = ",",
      description = "Which column a heading of a table stands for, where it is not called so.")
  private Map<String, String> mapping = new LinkedHashMap<>();

  @Option(
      names = "--direction",
      paramLabel = "FROM-TO",
      converter = DirectionConverter.class,
      description = "Languages of a glossary, such as ar-en or en-ar.")
  private GlossaryLanguages direction;

  @Option(
      names = "--dry-run",
      description =
          "Writes nothing and prints a table (TSV) of what would be done: new, changed or"
              + " conflict; concept, field, before, after.")
  private boolean dryRun;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TermsImportCommand(ImportTermbase imports, Console console) {
    this.imports = imports;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    ImportTermbaseRequest request =
        new ImportTermbaseRequest(
            file, into, conflict, mapping, Optional.ofNullable(direction), dryRun);
    ImportTermbaseOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = imports.run(request, progress);
    }
    if (dryRun) {
      printTable(outcome);
    }
    PrintStream summary = dryRun ? console.err() : console.out();
    summary.printf(
        Locale.ROOT,
        "%s %s: %d concepts new, %d changed, %d in conflict, %d the same%n",
        dryRun ? "Not written" : "Written    ",
        into,
        outcome.concepts(TermChange.Kind.NEW),
        outcome.concepts(TermChange.Kind.CHANGED),
        outcome.concepts(TermChange.Kind.CONFLICT),
        outcome.same());
    return ExitCode.DONE;
  }

  private void printTable(ImportTermbaseOutcome outcome) {
    console.out().println("#kind\tconcept\tfield\tbefore\tafter");
    for (TermChange change : outcome.changes()) {
      console
          .out()
          .println(
              String.join(
                  "\t",
                  change.kind().name().toLowerCase(Locale.ROOT),
                  cell(change.concept()),
                  cell(change.field()),
                  cell(change.before()),
                  cell(change.after())));
    }
  }

  private static String cell(String text) {
    return text.replaceAll("[\\s\\p{Cc}]+", " ");
  }
}
