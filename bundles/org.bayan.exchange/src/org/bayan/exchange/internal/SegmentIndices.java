package org.bayan.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** The places of segments in their text, counted from 0 over all its units. */
public final class SegmentIndices {

  private final Map<Segment, Integer> indices = new HashMap<>();

  private SegmentIndices() {}

  /** The places of the segments of a text. */
  public static SegmentIndices of(Text text) {
    SegmentIndices places = new SegmentIndices();
    for (Segment segment : Segments.of(text)) {
      places.indices.put(segment, places.indices.size());
    }
    return places;
  }

  /** The place of a segment of the text; null for one of another text. */
  public Integer of(Segment segment) {
    return indices.get(segment);
  }

  /** The places of segments of the text, in the order given. */
  public List<Integer> of(List<Segment> segments) {
    return segments.stream().map(this::of).toList();
  }
}
