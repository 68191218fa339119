package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan resegment}. */
@Command(
    name = "resegment",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Cuts the texts of a bitext into segments again, by other rules.",
    description = {
      "Segments that the rules leave as they are keep everything, and so do the beads that hold"
          + " them. A bead whose segments are cut or joined within it keeps its status and holds"
          + " the new ones. Beads that a new segment joins are dropped, each is named, and one bead"
          + " to be reviewed stands for them. A segment that a person has edited or locked is never"
          + " cut or joined.",
    },
    footer = {
      "",
      "The report ends with a line for each dropped bead, its columns parted by tabs: id, shape,"
          + " status, first words of the source, first words of the target, id of the bead that"
          + " stands for it.",
      "",
      "Examples:",
      "  bayan resegment brussels.bitext --rules project.srx --dry-run",
      "  bayan resegment brussels.bitext",
      ""
    })
public final class ResegmentCommand implements Callable<Integer> {

  private final ResegmentBitext resegment;
  private final Console console;

  @Parameters(paramLabel = "FILE.bitext", description = "The bitext; it is changed in place.")
  private Path bitext;

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      description =
          "Segmentation rules: institutional, news, line (a segment a line), or an SRX file"
              + " (default: the rules that the bitext was made by, as they are now).")
  private RulesChoice rules;

  @Option(
      names = "--side",
      paramLabel = "SIDE",
      defaultValue = "both",
      description = "The text to cut: source, target or both (default: ${DEFAULT-VALUE}).")
  private Sides side;

  @Option(names = "--dry-run", description = "Prints the report and changes nothing.")
  private boolean dryRun;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public ResegmentCommand(ResegmentBitext resegment, Console console) {
    this.resegment = resegment;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    ResegmentOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome =
          resegment.run(
              new ResegmentRequest(bitext, Optional.ofNullable(rules), side, dryRun), progress);
    }
    new ResegmentPrinter(console.out()).print(outcome, written(outcome));
    return ExitCode.DONE;
  }

  private String written(ResegmentOutcome outcome) {
    if (!outcome.changed()) {
      return "nothing (all is as it was)";
    }
    return dryRun ? "nothing (--dry-run)" : bitext.toString();
  }
}
