package org.bayan.ui.internal.grid;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;

/**
 * Selected cells as text for other programs: a line for each bead, a tab between its source and its
 * target, as spreadsheets read it.
 */
final class CopiedBeads {

  private final Map<Bead, Map<Side, Set<Segment>>> texts = new IdentityHashMap<>();

  private CopiedBeads(GridSelection selection) {
    for (GridCell cell : selection.cells()) {
      Map<Side, Set<Segment>> sides =
          texts.computeIfAbsent(cell.bead(), bead -> new EnumMap<>(Side.class));
      cell.side()
          .map(side -> sides.computeIfAbsent(side, s -> new LinkedHashSet<>()))
          .ifPresent(segments -> cell.segment().ifPresent(segments::add));
    }
  }

  /**
   * The text of a selection. Of a bead of which only a sign is selected, such as its number, both
   * sides are taken.
   */
  static String text(GridSelection selection) {
    CopiedBeads copied = new CopiedBeads(selection);
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    selection.beads().forEach(bead -> lines.add(copied.line(bead)));
    return lines.toString();
  }

  private String line(Bead bead) {
    Map<Side, Set<Segment>> sides = texts.get(bead);
    StringJoiner line = new StringJoiner("\t");
    for (Side side : Side.values()) {
      if (sides.isEmpty()) {
        line.add(text(side.segments(bead)));
      } else if (sides.containsKey(side)) {
        line.add(text(List.copyOf(sides.get(side))));
      }
    }
    return line.toString();
  }

  private static String text(List<Segment> segments) {
    StringJoiner text = new StringJoiner(" ");
    // What would begin a new cell or line there is a space.
    segments.forEach(segment -> text.add(segment.getText().replaceAll("[\t\r\n]+", " ")));
    return text.toString();
  }
}
