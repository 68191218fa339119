package org.bayan.core.internal.pairs;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bayan.core.PairFigures;

/**
 * A line of the record: name, digest and figures, parted by tabs.
 *
 * @param name of the pair
 * @param digest of all that it was made of; empty when it was begun
 * @param figures of the pair when it was done
 */
record RecordLine(String name, String digest, Optional<PairFigures> figures) {

  private static final int COLUMNS = 8;

  static RecordLine begun(String name) {
    return new RecordLine(name, "", Optional.empty());
  }

  /** Reads a line without its end; empty when it is none of ours or was not written to its end. */
  static Optional<RecordLine> parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length == 2 && columns[1].isEmpty()) {
      return Optional.of(begun(columns[0]));
    }
    if (columns.length != COLUMNS) {
      return Optional.empty();
    }
    try {
      PairFigures figures =
          new PairFigures(
              Integer.parseInt(columns[2]),
              Integer.parseInt(columns[3]),
              Integer.parseInt(columns[4]),
              number(columns[5]),
              number(columns[6]),
              Duration.ofMillis(Long.parseLong(columns[7])));
      return Optional.of(new RecordLine(columns[0], columns[1], Optional.of(figures)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  /** The line with its end. */
  String text() {
    if (figures.isEmpty()) {
      return name + "\t\n";
    }
    PairFigures known = figures.get();
    return String.join(
            "\t",
            name,
            digest,
            Integer.toString(known.sourceSegments()),
            Integer.toString(known.targetSegments()),
            Integer.toString(known.beads()),
            text(known.meanConfidence()),
            text(known.doubtful()),
            Long.toString(known.time().toMillis()))
        + "\n";
  }

  private static String text(OptionalDouble number) {
    return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
  }
}
