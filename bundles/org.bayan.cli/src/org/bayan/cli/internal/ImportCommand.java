package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.BitextSide;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportOutcome;
import org.bayan.core.ImportRequest;
import org.bayan.core.RecentBitext;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan import}. */
@Command(
    name = "import",
    sortOptions = false,
    sortSynopsis = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Brings documents into a bitext, from files or the web.",
    description = {
      "Reads the documents, cuts them into segments and puts them, in order, into one side of the"
          + " bitext, which is created when it is not there. Title, publisher, date and symbol are"
          + " taken from what a document says of itself. Once both sides have come, they are"
          + " aligned; beads that a person has reviewed stay as they are. Prints a line a"
          + " document.",
    },
    footer = {
      "",
      "What is fetched from the web is kept in the folder FILE.documents beside FILE.bitext.",
      "",
      "Examples:",
      "  bayan import report.docx annex.docx --to brussels.bitext",
      "  bayan import https://example.org/statement.html --main-content --side target \\",
      "               --to brussels.bitext",
      ""
    })
public final class ImportCommand implements Callable<Integer> {

  private final ImportDocuments imports;
  private final RecentBitext recent;
  private final Console console;

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "1..*",
      description = "A file, or an address that begins with http:// or https://.")
  private List<String> documents;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE.bitext",
      description = "The bitext to create or to add to.")
  private Path to;

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      defaultValue = "source",
      converter = SideConverter.class,
      description = "Where the documents belong: source or target (default: ${DEFAULT-VALUE}).")
  private BitextSide side;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Language of the documents, a BCP 47 tag (default: what each states, what the text is"
              + " in, or what its letters say).")
  private LanguageTag language;

  @Mixin private SegmentationOptions segmentation;

  @Option(
      names = "--main-content",
      description = "Leaves out menus, banners and comments around the main content of web pages.")
  private boolean mainContent;

  @Mixin private OriginOptions origin;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public ImportCommand(ImportDocuments imports, RecentBitext recent, Console console) {
    this.imports = imports;
    this.recent = recent;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    ImportRequest request =
        new ImportRequest(
            documents,
            to,
            side,
            Optional.ofNullable(language).map(LanguageTag::text),
            segmentation.encoding(),
            mainContent,
            segmentation.namedRules(),
            origin.details());
    ImportOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = imports.run(request, progress);
    }
    LastBitext.remember(recent, to);
    new ImportPrinter(console.out()).print(outcome, to);
    return ExitCode.DONE;
  }
}
