package org.bayan.ui.internal.rows;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** Where the segments of one side stand in the order of their text, from 0. */
final class TextPlaces {

  private final Side side;
  private final Map<Segment, Integer> places;

  private TextPlaces(Side side, Map<Segment, Integer> places) {
    this.side = side;
    this.places = places;
  }

  /**
   * The places in the text that the beads have on a side.
   *
   * @return empty where the beads go through the text from segment to segment, as most do: no link
   *     can cross there, and nothing has to be numbered
   */
  static Optional<TextPlaces> of(Side side, List<Bead> beads) {
    Text text = text(side, beads);
    return text == null || isInOrder(side, beads, text)
        ? Optional.empty()
        : Optional.of(new TextPlaces(side, number(text)));
  }

  private static Text text(Side side, List<Bead> beads) {
    for (Bead bead : beads) {
      for (Segment segment : side.segments(bead)) {
        return segment.getUnit() == null ? null : (Text) segment.getUnit().eContainer();
      }
    }
    return null;
  }

  private static boolean isInOrder(Side side, List<Bead> beads, Text text) {
    TextWalk walk = new TextWalk(text);
    for (Bead bead : beads) {
      for (Segment segment : side.segments(bead)) {
        if (walk.next() != segment) {
          return false;
        }
      }
    }
    return true;
  }

  private static Map<Segment, Integer> number(Text text) {
    Map<Segment, Integer> places = new IdentityHashMap<>(2 * text.getUnits().size());
    TextWalk walk = new TextWalk(text);
    for (Segment segment = walk.next(); segment != null; segment = walk.next()) {
      places.put(segment, places.size());
    }
    return places;
  }

  /** The place of the first segment of a bead; −1 where it has none. */
  int first(Bead bead) {
    List<Segment> segments = side.segments(bead);
    return segments.isEmpty() ? -1 : places.getOrDefault(segments.getFirst(), -1);
  }

  /** The place of the last segment of a bead; −1 where it has none. */
  int last(Bead bead) {
    List<Segment> segments = side.segments(bead);
    return segments.isEmpty() ? -1 : places.getOrDefault(segments.getLast(), -1);
  }

  /** Whether other segments of the text stand between those of a bead. */
  boolean isScattered(Bead bead) {
    int count = side.segments(bead).size();
    return count > 1 && last(bead) - first(bead) >= count;
  }
}
