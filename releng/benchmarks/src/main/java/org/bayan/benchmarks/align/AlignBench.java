package org.bayan.benchmarks.align;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.bayan.benchmarks.BenchCommand;
import org.bayan.benchmarks.BenchException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code ./bayan bench align}. */
@Command(
    name = "bayan bench align",
    sortOptions = false,
    header = "Measures the aligner on texts with gold, or on noisy texts of growing sizes.",
    description = {
      "",
      "Sets: prints strict precision, recall and F1 of beads (sP, sR, sF: precision counts all"
          + " predicted beads, recall the gold beads with two sides), F1 of unaligned segments"
          + " (nullF) and of links between segments (linkF), and whether the confidence is the"
          + " probability that a bead is right: the expected calibration error (ECE), the area"
          + " under the ROC curve (AUC) and the Brier score.",
      "",
      "Scale: 10 %% of the lines are merged with the next on one side, 7 %% split, 3.5 %% deleted"
          + " and 2 %% inserted; each alignment has one processor and 1 GB of heap.",
      ""
    })
public final class AlignBench implements Callable<Integer> {
  private static final String NAME = "align";

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Mode mode;

  @Mixin private AlignerOptions aligner;

  @Mixin private PeerOptions peers;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  private AlignBench() {}

  /** One of two. */
  private static final class Mode {
    @ArgGroup(exclusive = false, heading = "%nSets:%n")
    private QualityOptions quality;

    @ArgGroup(exclusive = false, heading = "%nScale:%n")
    private ScaleOptions scale;
  }

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] words) {
    CommandLine command = BenchCommand.of(NAME, new AlignBench());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.registerConverter(Suffixes.class, Suffixes::parse);
    command.registerConverter(NamePattern.class, NamePattern::parse);
    command.setParameterExceptionHandler(AlignBench::reportUsage);
    System.exit(command.execute(words));
  }

  @Override
  public Integer call() throws BenchException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (mode.scale != null) {
      new ScaleBench(mode.scale, aligner, peers.tools(), out).run();
    } else {
      Suffixes languages = mode.quality.suffixes();
      Subject subject = aligner.subject(languages.source(), languages.target());
      new QualityBench(subject, peers.tools(), out).run(mode.quality);
    }
    return 0;
  }

  private static int reportUsage(ParameterException exception, String[] words) {
    // What picocli says of the two modes lists all of their options.
    boolean isAboutMode = exception.getMessage().startsWith("Error: ");
    return BenchCommand.reportUsage(
        NAME,
        isAboutMode
            ? "Give folders with sets, or --scale with two files."
            : exception.getMessage());
  }
}
