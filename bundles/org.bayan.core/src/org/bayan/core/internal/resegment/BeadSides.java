package org.bayan.core.internal.resegment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;

/** The segments of beads before and after the change. */
final class BeadSides {

  private final SegmentChanges changes;
  private final Map<Segment, Integer> order = new HashMap<>();

  /** For the beads of an alignment; the segments of its texts are the new ones. */
  BeadSides(BitextProject project, Alignment alignment, SegmentChanges changes) {
    this.changes = changes;
    Stream.of(project.getSource(), alignment.getTarget())
        .flatMap(text -> Segments.of(text).stream())
        .forEach(segment -> order.put(segment, order.size()));
  }

  /** All segments of a bead. */
  static Set<Segment> of(Bead bead) {
    Set<Segment> segments = new HashSet<>(bead.getSource());
    segments.addAll(bead.getTarget());
    return segments;
  }

  /** Whether a segment belongs to the texts of the alignment. */
  boolean has(Segment segment) {
    return order.containsKey(segment);
  }

  /** What stands for the segments of one side now, in their order. */
  List<Segment> successors(List<Segment> side) {
    return side.stream().flatMap(changes::successors).distinct().toList();
  }

  /** What stands for the segments of one side of several beads now, in the order of the text. */
  List<Segment> union(Collection<Bead> beads, Side side) {
    return beads.stream()
        .flatMap(bead -> side.of(bead).stream())
        .flatMap(changes::successors)
        .distinct()
        .sorted((a, b) -> Integer.compare(order.get(a), order.get(b)))
        .toList();
  }

  /** The index of the first bead that begins after a segment, or the number of beads. */
  int firstLater(List<Bead> beads, Side side, Segment segment) {
    for (int i = 0; i < beads.size(); i++) {
      List<Segment> segments = side.of(beads.get(i));
      if (!segments.isEmpty() && order.get(segments.get(0)) > order.get(segment)) {
        return i;
      }
    }
    return beads.size();
  }

  /** One side of a bead. */
  @FunctionalInterface
  interface Side {
    List<Segment> of(Bead bead);
  }
}
