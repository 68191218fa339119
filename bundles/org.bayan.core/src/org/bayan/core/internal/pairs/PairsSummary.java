package org.bayan.core.internal.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.bayan.core.PairFigures;
import org.bayan.core.PairOutcome;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.model.AtomicFile;

/**
 * Writes what came of many pairs as tab-separated values in UTF-8: a header line that begins with
 * {@code #}, then a pair a line. Its columns are the name, the state ({@code done}, {@code before}
 * when nothing was to do, {@code failed}), source segments, target segments, beads, the mean
 * confidence and the share below 0.5 of the two-sided beads (four decimals), seconds, and the
 * reason of a failure. What is not known is empty.
 */
public final class PairsSummary {

  private static final String HEADER =
      "#name\tstate\tsource\ttarget\tbeads\tconfidence\tbelow 0.5\tseconds\treason\n";

  private PairsSummary() {}

  /**
   * Writes the table, as a whole or not at all.
   *
   * @throws TaskException when it cannot be written
   */
  public static void write(List<PairOutcome> outcomes, Path file) throws TaskException {
    StringBuilder text = new StringBuilder(HEADER);
    outcomes.forEach(outcome -> text.append(line(outcome)).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.write(file, out -> out.write(bytes));
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private static String line(PairOutcome outcome) {
    return String.join(
        "\t",
        outcome.pair().name(),
        outcome.state().name().toLowerCase(Locale.ROOT),
        outcome.figures().map(PairsSummary::figures).orElse("\t\t\t\t\t"),
        outcome.reason().map(reason -> reason.replaceAll("\\s+", " ")).orElse(""));
  }

  private static String figures(PairFigures figures) {
    return String.join(
        "\t",
        Integer.toString(figures.sourceSegments()),
        Integer.toString(figures.targetSegments()),
        Integer.toString(figures.beads()),
        share(figures.meanConfidence()),
        share(figures.doubtful()),
        String.format(Locale.ROOT, "%.1f", figures.time().toMillis() / 1000.0));
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.4f", share.getAsDouble()) : "";
  }
}
