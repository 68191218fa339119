package org.bayan.cli.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.AlignDocuments;
import org.bayan.core.AlignOutcome;
import org.bayan.core.AlignPairs;
import org.bayan.core.AlignRequest;
import org.bayan.core.Deliverables;
import org.bayan.core.RealignBitext;
import org.bayan.core.RealignOutcome;
import org.bayan.core.RealignRequest;
import org.bayan.core.RecentBitext;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bayan align}. */
@Command(
    name = "align",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "bayan align --source FILE --target FILE [OPTION]...",
      "       bayan align --source DIR --target DIR --out-dir DIR [OPTION]...",
      "       bayan align --pairs LIST --out-dir DIR [OPTION]...",
      "       bayan align --from FILE.bitext [OPTION]..."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Aligns a text with the text it reports or translates.",
    description = {
      "Reads both documents (text, Markdown, HTML, DOCX, ODT, PDF), cuts them into segments,"
          + " recognises the terms of the termbases, and finds which segments stand for which."
          + " Ends with a summary; writes the files that are named, all of them or none.",
      "",
      "Many pairs are aligned in one call, several at a time; one that fails does not stop the"
          + " others. Files of two folders belong together when their names are the same without"
          + " ending and language: doc1.ar.txt and doc1.en.docx.",
      "",
      "A bitext is aligned again around the beads that were accepted in it (--from). Beads that"
          + " were changed by hand but not accepted are not kept, unless they come out the same.",
    },
    footer = {
      "",
      "The table of --beads has a bead a line, its columns parted by tabs: source segments, target"
          + " segments (counted from 0, parted by commas, none on an empty side), confidence, link"
          + " type. A segment without counterpart is a bead of its own, ADDED or OMITTED. The"
          + " header line begins with #.",
      "",
      "Examples:",
      "  bayan align --source report.docx --target statement.html --tmx brussels.tmx \\",
      "              --bitext brussels.bitext --report brussels.html",
      "  bayan align --source 'in/*.ar' --target 'in/*.en' --segmented --out-dir out",
      "  bayan align --from brussels.bitext --bitext brussels.bitext --lexicon own.dic",
      ""
    })
public final class AlignCommand implements Callable<Integer> {

  private final AlignDocuments align;
  private final RecentBitext recent;
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private AlignInputOptions inputs;

  @Mixin private RealignOptions again;

  @Mixin private PairsOptions pairs;

  @Mixin private AidOptions aids;

  @Mixin private DeliverableOptions outputs;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public AlignCommand(AlignDocuments align, RecentBitext recent, Console console) {
    this.align = align;
    this.recent = recent;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    return switch (AlignMode.of(spec.commandLine().getParseResult(), inputs.areFolders())) {
      case ONE -> one();
      case PAIRS -> new PairsRun(new AlignPairs(align), console).run(inputs, aids, pairs);
      case AGAIN -> again();
    };
  }

  private int one() throws TaskException {
    long start = System.nanoTime();
    Deliverables deliverables = outputs.deliverables();
    AlignRequest request =
        new AlignRequest(
            inputs.source(),
            inputs.target(),
            inputs.segmentation().rules(),
            aids.options(),
            deliverables);
    AlignOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = align.run(request, progress);
    }
    remember();
    new AlignWarnings(console).ofStrangers(outcome.strangers());
    new SummaryPrinter(console.out())
        .print(
            outcome.project().getSource(),
            outcome.project().getTargets().get(0),
            outcome.summary(),
            deliverables.files(),
            Duration.ofNanos(System.nanoTime() - start));
    return ExitCode.DONE;
  }

  private int again() throws TaskException {
    long start = System.nanoTime();
    RealignRequest request = again.request(aids, outputs.deliverables());
    new AlignWarnings(console).ofWorkGivenUp(RealignBitext.workGivenUp(request));
    RealignOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = new RealignBitext(align).run(request, progress);
    }
    remember();
    new AlignWarnings(console).ofCrossings(outcome);
    new RealignPrinter(console.out())
        .print(
            outcome, request.deliverables().files(), Duration.ofNanos(System.nanoTime() - start));
    return ExitCode.DONE;
  }

  private void remember() {
    outputs.bitext().ifPresent(bitext -> LastBitext.remember(recent, bitext));
  }
}
