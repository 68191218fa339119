package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.ImportTextsOutcome;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.model.library.OfficialText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan library import}. */
@Command(
    name = "import",
    sortOptions = false,
    sortSynopsis = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Takes documents into a library, from files or the web.",
    description = {
      "Reads title, issuing body, symbol and date from the head of each document, and the numbers"
          + " of its paragraphs from their labels: '4.', '(a)', '(i)', '٤ -', '(أ)'. Tells"
          + " preambular from operative paragraphs. Options correct that. Prints a line a document."
          + " All documents are taken, or none.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan library import official resolution.docx https://example.org/statement.html",
      "  bayan library import official majlis.pdf --translates S-RES-2170-2014.en",
      "  bayan library import official paris.txt --date 2014-09-15 --authority reference",
      ""
    })
public final class LibraryImportCommand implements Callable<Integer> {

  private final ImportOfficialTexts imports;
  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the library.")
  private Path folder;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "DOCUMENT",
      description = "A file, or an address that begins with http:// or https://.")
  private List<String> documents;

  @Mixin private LibraryDetailsOptions details;

  @Option(
      names = "--translates",
      paramLabel = "ID",
      description = "A text in the library that this one is another language version of.")
  private String translates;

  @Option(
      names = "--segmented",
      description =
          "The documents have one segment a line; a blank line begins a new paragraph. Files .seg"
              + " are read so in any case.")
  private boolean segmented;

  @Option(
      names = "--whole-page",
      description = "Takes menus, banners and comments of web pages too.")
  private boolean wholePage;

  @Mixin private SegmentationOptions segmentation;

  @Option(names = "--replace", description = "Replaces texts that are in the library already.")
  private boolean replace;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibraryImportCommand(ImportOfficialTexts imports, Console console) {
    this.imports = imports;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    ImportTextsRequest request =
        new ImportTextsRequest(
            folder,
            documents,
            details.details(),
            Optional.ofNullable(translates),
            new ImportTextsRequest.Reading(
                segmentation.encoding(), !wholePage, segmented, segmentation.rules()),
            replace);
    ImportTextsOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = imports.run(request, progress);
    }
    for (OfficialText text : outcome.texts()) {
      boolean again = outcome.replaced().contains(text.id());
      console
          .out()
          .println(
              "%-11s %s: %s (%s), %s"
                  .formatted(
                      again ? "Replaced" : "Imported",
                      text.id(),
                      text.details().title(),
                      known(text),
                      new Counted(text.segmentCount(), "segment")));
    }
    return ExitCode.DONE;
  }

  private static String known(OfficialText text) {
    return String.join(
        ", ",
        List.of(
                text.details().body(),
                text.details().symbol(),
                text.details().date(),
                text.details().language())
            .stream()
            .filter(one -> !one.isEmpty())
            .toList());
  }
}
