package org.bayan.core.internal.resegment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.model.bitext.Segment;

/** What became of the segments of a bitext. */
final class SegmentChanges {

  private final Map<Segment, GoneSegment> gone = new LinkedHashMap<>();
  private final Map<Segment, Set<Segment>> made = new LinkedHashMap<>();
  private final List<Segment> spared = new ArrayList<>();

  void addMade(Segment segment) {
    made.put(segment, new LinkedHashSet<>());
  }

  /** Notes a segment that is gone; its parts have been added as made. */
  void addGone(GoneSegment segment) {
    gone.put(segment.segment(), segment);
    segment.parts().forEach(part -> made.get(part.segment()).add(segment.segment()));
  }

  void addSpared(Segment segment) {
    spared.add(segment);
  }

  Optional<GoneSegment> gone(Segment segment) {
    return Optional.ofNullable(gone.get(segment));
  }

  int goneCount() {
    return gone.size();
  }

  /** The new segments. */
  Set<Segment> made() {
    return made.keySet();
  }

  /** The segments whose text a new segment holds a part of; all of them are gone. */
  Set<Segment> origins(Segment segment) {
    return made.get(segment);
  }

  /** Segments that the rules would have cut or joined but for a person's work on them. */
  List<Segment> spared() {
    return spared;
  }

  /** What stands for a segment now: itself, or its parts in order. */
  Stream<Segment> successors(Segment segment) {
    return gone(segment)
        .map(one -> one.parts().stream().map(GoneSegment.Part::segment))
        .orElseGet(() -> Stream.of(segment));
  }
}
