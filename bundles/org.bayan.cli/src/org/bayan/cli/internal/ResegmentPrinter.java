package org.bayan.cli.internal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentOutcome.DroppedBead;
import org.bayan.core.ResegmentOutcome.ResegmentedText;
import org.bayan.core.ResegmentOutcome.SparedSegment;

/** Prints what came of segmenting a bitext again. */
final class ResegmentPrinter {

  private final PrintStream out;

  ResegmentPrinter(PrintStream out) {
    this.out = out;
  }

  void print(ResegmentOutcome outcome, String written) {
    for (ResegmentedText text : outcome.texts()) {
      line("Text", "%s, by %s".formatted(text.id(), rules(text)));
      line("Segments", "%d kept, %d new, %d gone".formatted(text.kept(), text.made(), text.gone()));
    }
    line(
        "Beads",
        "%d kept, %d changed, %d dropped, %d new"
            .formatted(
                outcome.beads().kept(),
                outcome.beads().changed(),
                outcome.dropped().size(),
                outcome.beads().made()));
    line("Written", written);
    outcome.spared().forEach(this::spared);
    outcome.dropped().forEach(this::dropped);
  }

  private static String rules(ResegmentedText text) {
    Optional<String> before = text.before().filter(uri -> !uri.equals(text.rules()));
    if (before.isPresent()) {
      return "%s (before: %s)".formatted(text.rules(), before.get());
    }
    boolean known = text.before().isPresent();
    return text.rules()
        + (text.rulesChanged()
            ? known ? " (changed since, or not recorded)" : " (none recorded before)"
            : " (as before)");
  }

  private void spared(SparedSegment segment) {
    line("Left alone", segment.id() + "\tedited or locked\t" + segment.words());
  }

  private void dropped(DroppedBead bead) {
    line(
        "Dropped",
        String.join(
            "\t",
            bead.id(),
            bead.shape(),
            bead.status().getName(),
            bead.source(),
            bead.target(),
            bead.successor()));
  }

  private void line(String name, String value) {
    out.printf(Locale.ROOT, "%-12s%s%n", name, value);
  }
}
