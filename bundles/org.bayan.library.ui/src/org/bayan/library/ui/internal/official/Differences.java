package org.bayan.library.ui.internal.official;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.library.ui.internal.official.MarkedPassage.Part;
import org.bayan.model.bitext.Segment;

/**
 * What one side says and the other does not.
 *
 * @param parts by segment, counted within its text
 */
record Differences(Map<Segment, List<Part>> parts) {

  /** Nothing is known of differences. */
  static final Differences NONE = new Differences(Map.of());

  /** Copies the map; segments are told apart by identity. */
  Differences {
    parts = new IdentityHashMap<>(parts);
  }

  /** The parts of a segment that the other side lacks. */
  List<Part> of(Segment segment) {
    return parts.getOrDefault(segment, List.of());
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
