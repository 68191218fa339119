package org.bayan.ui.internal.rows;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** Where the segments of one side stand in the order of their text, from 0. */
final class TextPlaces {

  private final Side side;
  private final Map<Segment, Integer> places = new IdentityHashMap<>();

  private TextPlaces(Side side) {
    this.side = side;
  }

  /** The places in the text that the beads have on a side. */
  static TextPlaces of(Side side, List<Bead> beads) {
    TextPlaces found = new TextPlaces(side);
    beads.stream()
        .flatMap(bead -> side.segments(bead).stream())
        .findFirst()
        .filter(segment -> segment.getUnit().eContainer() instanceof Text)
        .ifPresent(segment -> found.number((Text) segment.getUnit().eContainer()));
    return found;
  }

  private void number(Text text) {
    Segments.of(text).forEach(segment -> places.put(segment, places.size()));
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
