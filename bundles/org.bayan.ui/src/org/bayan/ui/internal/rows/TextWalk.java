package org.bayan.ui.internal.rows;

import java.util.List;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/**
 * Goes through the segments of a text in order; a stream over units costs several times as much.
 */
final class TextWalk {

  private final List<TextUnit> units;
  private int next;
  private List<Segment> unit = List.of();
  private int at;

  TextWalk(Text text) {
    units = text.getUnits();
  }

  /** The next segment; null behind the last. */
  Segment next() {
    while (at == unit.size()) {
      if (next == units.size()) {
        return null;
      }
      unit = units.get(next++).getSegments();
      at = 0;
    }
    return unit.get(at++);
  }
}
