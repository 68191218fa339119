package org.bayan.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignOutcome;
import org.bayan.core.AlignRequest;
import org.bayan.core.Deliverables;
import org.bayan.core.RecentBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan align}. */
@Command(
    name = "align",
    sortOptions = false,
    sortSynopsis = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Aligns a text with the text it reports or translates.",
    description = {
      "Reads both documents (plain text, HTML, DOCX, ODT or PDF), cuts them into segments,"
          + " recognises the terms of the termbases, and finds which segments stand for which."
          + " Ends with a summary; writes the files that are named, all of them or none.",
    },
    footer = {
      "",
      "The table of --beads has a bead a line, its columns parted by tabs: source segments, target"
          + " segments (counted from 0, parted by commas, none on an empty side), confidence, link"
          + " type. A segment without counterpart is a bead of its own, ADDED or OMITTED. The"
          + " header line begins with #.",
      "",
      "Example:",
      "  bayan align --source report.docx --target statement.html --tmx brussels.tmx \\",
      "              --bitext brussels.bitext --report brussels.html",
      ""
    })
public final class AlignCommand implements Callable<Integer> {

  private final AlignDocuments align;
  private final RecentBitext recent;
  private final Console console;

  @Option(
      names = "--source",
      required = true,
      paramLabel = "FILE",
      description = "The source text.")
  private Path source;

  @Option(
      names = "--target",
      required = true,
      paramLabel = "FILE",
      description = "The text it reports or translates.")
  private Path target;

  @Option(
      names = "--source-lang",
      paramLabel = "LANG",
      defaultValue = "ar",
      description = "Language of the source, a BCP 47 tag (default: ${DEFAULT-VALUE}).")
  private LanguageTag sourceLanguage;

  @Option(
      names = "--target-lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the target (default: ${DEFAULT-VALUE}).")
  private LanguageTag targetLanguage;

  @Option(
      names = "--segmented",
      description = "Both files have one segment a line; a blank line begins a new paragraph.")
  private boolean segmented;

  @Mixin private SegmentationOptions segmentation;

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description = "A termbase (TBX) to use instead of the seed termbase; may be repeated.")
  private List<Path> termbases = new ArrayList<>();

  @Option(names = "--no-seed", description = "Does without the seed termbase that ships.")
  private boolean noSeed;

  @Option(
      names = "--tmx",
      paramLabel = "OUT",
      description = "Writes a translation memory, TMX 1.4b.")
  private Path tmx;

  @Option(
      names = "--bitext",
      paramLabel = "OUT",
      description = "Writes the bitext, for the workbench.")
  private Path bitext;

  @Option(names = "--beads", paramLabel = "OUT", description = "Writes the beads as a table.")
  private Path beads;

  @Option(names = "--report", paramLabel = "OUT", description = "Writes a bilingual page, HTML.")
  private Path report;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public AlignCommand(AlignDocuments align, RecentBitext recent, Console console) {
    this.align = align;
    this.recent = recent;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    long start = System.nanoTime();
    Deliverables deliverables =
        new Deliverables(
            Optional.ofNullable(bitext),
            Optional.ofNullable(tmx),
            Optional.ofNullable(beads),
            Optional.ofNullable(report));
    AlignRequest request =
        new AlignRequest(
            text(source, sourceLanguage),
            text(target, targetLanguage),
            segmentation.rules(),
            new TermbaseChoice(termbases, termbases.isEmpty() && !noSeed),
            deliverables);
    AlignOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = align.run(request, progress);
    }
    if (bitext != null) {
      LastBitext.remember(recent, bitext);
    }
    new SummaryPrinter(console.out())
        .print(
            outcome.project().getSource(),
            outcome.project().getTargets().get(0),
            outcome.summary(),
            deliverables.files(),
            Duration.ofNanos(System.nanoTime() - start));
    return ExitCode.DONE;
  }

  private TextSource text(Path file, LanguageTag language) {
    return new TextSource(file, language.text(), segmentation.encoding(), segmented);
  }
}
