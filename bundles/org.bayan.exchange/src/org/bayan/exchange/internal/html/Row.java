package org.bayan.exchange.internal.html;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * A row of the report.
 *
 * @param number the number of the bead from 1; 0 for a segment in no bead
 * @param bead the bead, if it is one
 * @param source the segments on the source side
 * @param target the segments on the target side
 */
record Row(int number, Optional<Bead> bead, List<Segment> source, List<Segment> target) {

  static Row of(int number, Bead bead) {
    return new Row(number, Optional.of(bead), bead.getSource(), bead.getTarget());
  }

  /** Such as {@code 2-1}. */
  String shape() {
    return source.size() + "-" + target.size();
  }

  boolean isAligned() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
