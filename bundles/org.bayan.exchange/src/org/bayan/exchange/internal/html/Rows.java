package org.bayan.exchange.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;

/** Puts the beads of an alignment, and the segments that are in none, in reading order. */
final class Rows {
  private final List<Row> rows = new ArrayList<>();

  private Rows() {}

  static List<Row> of(BitextProject project, Alignment alignment) {
    Rows collected = new Rows();
    for (Bead bead : alignment.getBeads()) {
      collected.rows.add(Row.of(collected.rows.size() + 1, bead));
    }
    collected.addLoose(Segments.of(project.getSource()), true);
    collected.addLoose(Segments.of(alignment.getTarget()), false);
    return collected.rows;
  }

  /** Gives each segment in no bead a row behind the row of the segment before it. */
  private void addLoose(List<Segment> segments, boolean source) {
    Set<Segment> placed = new HashSet<>();
    rows.forEach(row -> placed.addAll(source ? row.source() : row.target()));
    Segment previous = null;
    for (Segment segment : segments) {
      if (!placed.contains(segment)) {
        List<Segment> alone = List.of(segment);
        List<Segment> none = List.of();
        rows.add(
            behind(previous, source),
            new Row(0, Optional.empty(), source ? alone : none, source ? none : alone));
      }
      previous = segment;
    }
  }

  private int behind(Segment previous, boolean source) {
    for (int i = rows.size() - 1; i >= 0 && previous != null; i--) {
      List<Segment> side = source ? rows.get(i).source() : rows.get(i).target();
      if (side.contains(previous)) {
        return i + 1;
      }
    }
    return 0;
  }
}
