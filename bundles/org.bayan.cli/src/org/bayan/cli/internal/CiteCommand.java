package org.bayan.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.RecentBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.core.citation.CitationDeliverables;
import org.bayan.core.citation.CitationOutcome;
import org.bayan.core.citation.CiteReport;
import org.bayan.core.citation.CiteRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan cite}. */
@Command(
    name = "cite",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    customSynopsis = "bayan cite --source REPORT --library DIR... [OPTION]...",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Finds the official words that a report reports.",
    description = {
      "Reads the report and the official texts of the libraries, and finds for each segment of the"
          + " report the passages that stand behind it, from whichever document and in whatever"
          + " order. Tells which are translated, which paraphrased and which summed up, what the"
          + " reporter added, and what was left out of the texts that the report follows. Writes"
          + " the files that are named, all of them or none.",
      "",
      "A library is made by 'bayan library'; any other folder of documents will do as well.",
    },
    footer = {
      "",
      "The table of --links has a link a line, its columns parted by tabs: segment of the report,"
          + " document, paragraph, segment of that document (both counted from 0), type,"
          + " confidence. ADDED stands without a document, OMITTED without a segment of the report."
          + " The header line begins with #.",
      "",
      "Examples:",
      "  bayan cite --source report.docx --library official --report citations.html",
      "  bayan cite --source report.txt --library coalition un --links links.tsv \\",
      "             --bitext report.bitext",
      ""
    })
public final class CiteCommand implements Callable<Integer> {

  private final CiteReport cite;
  private final RecentBitext recent;
  private final Console console;

  @Option(names = "--source", required = true, paramLabel = "REPORT", description = "The report.")
  private Path source;

  @Option(
      names = "--library",
      required = true,
      arity = "1..*",
      paramLabel = "DIR",
      description = "Libraries of official texts, or folders of documents.")
  private List<Path> libraries = new ArrayList<>();

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      defaultValue = "ar",
      description = "Language of the report, a BCP 47 tag (default: ${DEFAULT-VALUE}).")
  private LanguageTag sourceLanguage;

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description =
          "Language of the official texts; those in others are passed over (default:"
              + " ${DEFAULT-VALUE}).")
  private LanguageTag targetLanguage;

  @Option(
      names = "--segmented",
      description = "The report has one segment a line; a blank line begins a new paragraph.")
  private boolean segmented;

  @Mixin private SegmentationOptions segmentation;

  @Mixin private CiteAidOptions aids;

  @Option(names = "--links", paramLabel = "OUT", description = "Writes the links as a table.")
  private Path links;

  @Option(
      names = "--report",
      paramLabel = "OUT",
      description = "Writes the citation report, a page in HTML.")
  private Path report;

  @Option(
      names = "--bitext",
      paramLabel = "OUT",
      description = "Writes report and official texts as a bitext, for the workbench.")
  private Path bitext;

  @Option(
      names = "--tmx",
      paramLabel = "OUT",
      description = "Writes a translation memory, TMX 1.4b.")
  private Path tmx;

  @Mixin private TmxOptions memory;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public CiteCommand(CiteReport cite, RecentBitext recent, Console console) {
    this.cite = cite;
    this.recent = recent;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    long start = System.nanoTime();
    requireMemory();
    CitationDeliverables files =
        new CitationDeliverables(
            Optional.ofNullable(bitext),
            Optional.ofNullable(links),
            Optional.ofNullable(report),
            Optional.ofNullable(tmx),
            memory.delivery());
    CiteRequest request =
        new CiteRequest(
            new TextSource(source, sourceLanguage.text(), segmentation.encoding(), segmented),
            segmentation.rules(),
            libraries,
            targetLanguage.text(),
            aids.options(),
            files);
    CitationOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = cite.run(request, progress);
    }
    files.bitext().ifPresent(written -> LastBitext.remember(recent, written));
    new CitationPrinter(console)
        .print(outcome, files.files(), Duration.ofNanos(System.nanoTime() - start));
    return ExitCode.DONE;
  }

  private void requireMemory() throws TaskException {
    Optional<String> option = memory.first();
    if (tmx == null && option.isPresent()) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          option.get() + " is for a translation memory; name one by --tmx.");
    }
  }
}
