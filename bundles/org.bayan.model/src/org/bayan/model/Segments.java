package org.bayan.model;

import java.util.List;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** The segments of a text as one list. */
public final class Segments {

  private Segments() {}

  /**
   * All segments of a text.
   *
   * @param text the text
   * @return its segments in document order, across its text units
   */
  public static List<Segment> of(Text text) {
    return text.getUnits().stream().flatMap(unit -> unit.getSegments().stream()).toList();
  }
}
