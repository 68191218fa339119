package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bayan.cli.ExitCode;
import org.bayan.core.AlignOutcome;
import org.bayan.core.Deliverables;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.ExportTranslation;
import org.bayan.core.TaskException;
import org.bayan.core.TmxDelivery;
import org.bayan.core.TranslationOutcome;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.model.bitext.Alignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan export}. */
@Command(
    name = "export",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Writes the translated document, a translation memory or a bilingual page.",
    description = {
      "Takes the bitext as it is, with everything that was corrected by hand. The ending of the"
          + " file says what is written: .tmx a translation memory, .html a bilingual page, and"
          + " the ending of the source document that document in translation, with its layout,"
          + " pictures and notes. So .html is the translated page where the source is one.",
      "",
      "A translation memory holds the pairs that translate each other; --link-types takes"
          + " paraphrases and summaries, too. The same bitext gives the same file, and units keep"
          + " their ids.",
      "",
      "A review table has a row a bead: number, source, target, status and comment. A reviewer"
          + " edits target and comment in an office program, and 'bayan review import' brings them"
          + " back. It is what .xlsx, .csv and .tsv are; --as review makes .docx and .html one.",
      "",
      "Any source document, a PDF too, can be written as .docx. Unless the source is one itself,"
          + " that is a new document of its headings, paragraphs, lists, cells and notes.",
    },
    footer = {
      "",
      "Segments without a translation stay as they are. The original of the document is read"
          + " again and must be unchanged.",
      "",
      "Example:",
      "  bayan export brussels.bitext --to brussels.tmx",
      "  bayan export brussels.bitext --to outside.tmx --accepted-only --anonymous",
      "  bayan export report.bitext --to report.en.docx",
      "  bayan export report.bitext --to review.docx --as review",
      ""
    })
public final class ExportCommand implements Callable<Integer> {

  private final ExportDeliverables export;
  private final ExportTranslation translate;
  private final ExportReviewTable review;
  private final Console console;

  @Parameters(paramLabel = "FILE.bitext", description = "The bitext.")
  private Path bitext;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "OUT",
      description = "The file to write; its ending says what.")
  private Path to;

  @Option(
      names = "--as",
      paramLabel = "KIND",
      converter = ExportKindConverter.class,
      description =
          "What to write, where the ending leaves a choice: document, report, memory or review.")
  private ExportKind kind;

  @Mixin private DocumentOptions options;

  @Mixin private TmxOptions memory;

  @Mixin private HelpOption help;

  /** The command over its use cases. */
  public ExportCommand(
      ExportDeliverables export,
      ExportTranslation translate,
      ExportReviewTable review,
      Console console) {
    this.export = export;
    this.translate = translate;
    this.review = review;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    switch (wanted()) {
      case DOCUMENT -> translate();
      case REVIEW -> writeReview();
      case REPORT -> writeReport();
      case MEMORY -> writeMemory();
    }
    return ExitCode.DONE;
  }

  private ExportKind wanted() throws TaskException {
    List<ExportKind> possible = ExportKind.of(to);
    if (kind != null && !kind.suits(to)) {
      throw request("the name must end in " + kind.description() + ".");
    }
    if (kind != null) {
      return kind;
    }
    if (possible.isEmpty()) {
      String all =
          Arrays.stream(ExportKind.values())
              .map(ExportKind::description)
              .collect(Collectors.joining(", "));
      throw request("the name must end in " + all + ", which says what to write.");
    }
    if (possible.size() == 1) {
      return possible.get(0);
    }
    return translate.isFormatOfSource(bitext, options.document(), to)
        ? ExportKind.DOCUMENT
        : ExportKind.REPORT;
  }

  private void translate() throws TaskException {
    requireNoMemoryOption();
    TranslationOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = translate.run(options.request(bitext, to), progress);
    }
    console
        .out()
        .println(
            "Written     %s: %d of %d segments translated"
                .formatted(to, outcome.translated(), outcome.segments()));
    if (outcome.omitted() > 0) {
      console
          .out()
          .println(
              "Left out    %d of the target, which translate nothing in it"
                  .formatted(outcome.omitted()));
    }
  }

  private void writeReview() throws TaskException {
    requireNoDocumentOption();
    requireNoMemoryOption();
    int rows;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      rows = review.run(bitext, to, progress);
    }
    console.out().println("Written     %s: %d rows".formatted(to, rows));
  }

  private void requireNoDocumentOption() throws TaskException {
    Optional<String> misplaced = options.first();
    if (misplaced.isPresent()) {
      throw request(
          "%s is for a translated document (--as document); leave it out."
              .formatted(misplaced.get()));
    }
  }

  private void requireNoMemoryOption() throws TaskException {
    Optional<String> misplaced = memory.first();
    if (misplaced.isPresent()) {
      throw request("%s is for a translation memory; leave it out.".formatted(misplaced.get()));
    }
  }

  private void writeMemory() throws TaskException {
    requireNoDocumentOption();
    TmxDelivery choice = memory.delivery();
    AlignOutcome outcome = export.run(bitext, Deliverables.memory(to, choice));
    Alignment alignment = outcome.project().getAlignments().getFirst();
    console.out().println("Written     %s: %d units".formatted(to, choice.units(alignment)));
    int leftOut = choice.leftOut(alignment);
    if (leftOut > 0) {
      console.out().println("Left out    %d pairs, by their status or type".formatted(leftOut));
    }
  }

  private void writeReport() throws TaskException {
    requireNoDocumentOption();
    requireNoMemoryOption();
    Optional<Path> none = Optional.empty();
    export.run(bitext, new Deliverables(none, none, none, Optional.of(to)));
    console.out().println("Written     " + to);
  }

  private TaskException request(String sentence) {
    return new TaskException(TaskException.Kind.REQUEST, "--to %s: %s".formatted(to, sentence));
  }
}
