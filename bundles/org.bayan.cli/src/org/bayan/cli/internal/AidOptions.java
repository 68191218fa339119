package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.LexiconChoice;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what helps to align, and within which bounds. */
final class AidOptions {

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description = "A termbase (TBX) to use instead of the seed termbase; may be repeated.")
  private List<Path> termbases = new ArrayList<>();

  @Option(names = "--no-seed", description = "Does without the seed termbase that ships.")
  private boolean noSeed;

  @Mixin private LexiconOptions lexicons;

  @Option(
      names = "--max-bead",
      paramLabel = "N",
      defaultValue = "" + AlignmentOptions.DEFAULT_LONGEST,
      description =
          "How many segments may stand for a single one, 1 to "
              + AlignmentOptions.MOST_SEGMENTS
              + " (default: ${DEFAULT-VALUE}).")
  private int longestBead;

  /** The termbases that are named; absent when nothing is said of them. */
  Optional<TermbaseChoice> termbases() {
    return termbases.isEmpty() && !noSeed
        ? Optional.empty()
        : Optional.of(new TermbaseChoice(termbases, false));
  }

  LexiconChoice lexicons() {
    return lexicons.choice();
  }

  int longestBead() throws TaskException {
    if (longestBead < 1 || longestBead > AlignmentOptions.MOST_SEGMENTS) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          "--max-bead %d: 1 to %d segments may stand for a single one; name a number of these."
              .formatted(longestBead, AlignmentOptions.MOST_SEGMENTS));
    }
    return longestBead;
  }

  /** What helps to align documents. */
  AlignmentOptions options() throws TaskException {
    return new AlignmentOptions(termbases().orElse(TermbaseChoice.SEED), lexicons(), longestBead());
  }
}
