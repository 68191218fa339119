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
import org.bayan.core.ImportTermbaseReport;
import org.bayan.core.ImportTermbaseRequest;
import org.bayan.core.TableColumns;
import org.bayan.core.TaskException;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.core.termimport.TermbaseBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "Reads, by the ending of the file: .tbx or .xml TBX of version 2 or 3; .xml or .mtf what"
          + " MultiTerm exports as XML; .ttl or .rdf SKOS; .csv, .tsv or .xlsx a table; .txt, .utf8"
          + " or .tab a glossary (source, target, comment, with tabs between).",
      "",
      "A table has a row a term, with headings as 'bayan terms export' writes them, or a row a"
          + " concept, with columns for each language. What its columns say is told by their"
          + " headings, in English or Arabic, or by --map, which is remembered for tables with the"
          + " same headings.",
      "",
      "A concept is the one of the termbase with the same URI, or else the same id, or else the"
          + " same preferred terms in two languages, however they are spelt. What it does not say"
          + " yet is added; nothing is taken away. Where a field says something else, --conflict"
          + " decides.",
      "",
      "The termbase as it was before is kept beside it, as FILE.tbx.bak; --undo puts it back.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan terms import unesco.ttl --into terms.tbx --dry-run",
      "  bayan terms import edited.csv --into terms.tbx --conflict replace",
      "  bayan terms import list.xlsx --into terms.tbx --map English=term:en,Arabisch=term:ar",
      "  bayan terms import list.csv --into terms.tbx --no-headings --map #1=term:en,#3=term:ar",
      "  bayan terms import glossary.txt --direction en-ar --into terms.tbx",
      "  bayan terms import --undo --into terms.tbx",
      ""
    })
public final class TermsImportCommand implements Callable<Integer> {
  private static final String NO_MAP = "none";

  private final ImportTermbase imports;
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file with terms.")
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
      paramLabel = "HEADING=FIELD",
      split = ",",
      mapFallbackValue = "",
      description =
          "What a column of a table says: a field as the headings of an export name them,"
              + " term:ar, definition:ar and so on where languages have columns of their own, or -"
              + " to pass it over. A column is named by its heading, or by # and its number. none"
              + " alone forgets what was said of such a table before.")
  private Map<String, String> mapping = new LinkedHashMap<>();

  @Option(
      names = "--no-headings",
      description = "The first line of the table holds terms, no headings.")
  private boolean noHeadings;

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

  @Option(
      names = "--undo",
      description =
          "Takes the last import into the termbase back; once more, and it is there again.")
  private boolean undo;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TermsImportCommand(ImportTermbase imports, Console console) {
    this.imports = imports;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    if (undo == (file != null)) {
      throw new ParameterException(
          spec.commandLine(), "Name a file with terms, or --undo without one.");
    }
    if (undo) {
      TermbaseBackup backup = new TermbaseBackup(into);
      backup.exchange();
      console.out().printf("Restored    %s; what it was is in %s%n", into, backup.file());
      return ExitCode.DONE;
    }
    ImportTermbaseRequest request =
        new ImportTermbaseRequest(
            file,
            into,
            conflict,
            columns(),
            Optional.ofNullable(direction),
            dryRun,
            System.getProperty("user.name"));
    ImportTermbaseReport report;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      report = imports.run(request, progress);
    }
    print(report);
    return ExitCode.DONE;
  }

  private TableColumns columns() {
    boolean forget = mapping.size() == 1 && "".equals(mapping.get(NO_MAP));
    mapping.forEach(
        (heading, field) -> {
          if (field.isEmpty() && !forget) {
            throw new ParameterException(
                spec.commandLine(),
                "'%s' says of no column what it is; write HEADING=FIELD (--map)."
                    .formatted(heading));
          }
        });
    return new TableColumns(forget ? Map.of() : mapping, !noHeadings, forget);
  }

  private void print(ImportTermbaseReport report) {
    report.columns().flatMap(ColumnSentence::of).ifPresent(console.err()::println);
    report
        .forgetful()
        .ifPresent(why -> console.err().println("bayan: columns cannot be remembered: " + why));
    if (dryRun) {
      printTable(report.outcome());
    }
    PrintStream summary = dryRun ? console.err() : console.out();
    ImportTermbaseOutcome outcome = report.outcome();
    summary.printf(
        Locale.ROOT,
        "%s %s: %s new, %d changed, %d in conflict, %d the same%n",
        report.written() ? "Written    " : dryRun ? "Not written" : "Unchanged  ",
        into,
        new Counted(outcome.concepts(TermChange.Kind.NEW), "concept"),
        outcome.concepts(TermChange.Kind.CHANGED),
        outcome.concepts(TermChange.Kind.CONFLICT),
        outcome.same());
    report
        .backup()
        .ifPresent(
            kept ->
                console
                    .err()
                    .printf("bayan: the termbase before is %s; --undo brings it back%n", kept));
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
