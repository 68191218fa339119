package org.bayan.core.internal.resegment;

import java.util.Optional;
import org.bayan.core.internal.resegment.GoneSegment.Part;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.Segment;

/** Lets evidence point at the new segments that hold the words it speaks of. */
final class EvidenceMover {

  private final SegmentChanges changes;

  EvidenceMover(SegmentChanges changes) {
    this.changes = changes;
  }

  /**
   * Moves a piece of evidence from segments that are gone to their parts.
   *
   * @return whether it still fits; words that a boundary now cuts are no evidence any more, nor is
   *     what was said of a segment as a whole
   */
  boolean move(Evidence evidence) {
    Segment source = evidence.getSourceSegment();
    Segment target = evidence.getTargetSegment();
    Optional<Place> newSource = place(source, evidence.getSourceStart(), evidence.getSourceEnd());
    Optional<Place> newTarget = place(target, evidence.getTargetStart(), evidence.getTargetEnd());
    if (newSource.isEmpty() || newTarget.isEmpty()) {
      return false;
    }
    evidence.setSourceSegment(newSource.get().segment());
    evidence.setSourceStart(newSource.get().start());
    evidence.setSourceEnd(newSource.get().end());
    evidence.setTargetSegment(newTarget.get().segment());
    evidence.setTargetStart(newTarget.get().start());
    evidence.setTargetEnd(newTarget.get().end());
    return true;
  }

  /** A place as evidence names it; a side without a segment stays without one. */
  private record Place(Segment segment, Integer start, Integer end) {}

  private Optional<Place> place(Segment segment, Integer start, Integer end) {
    Optional<GoneSegment> gone = changes.gone(segment);
    if (gone.isEmpty()) {
      return Optional.of(new Place(segment, start, end));
    }
    if (start == null || end == null) {
      return Optional.empty();
    }
    return gone.get().holding(start, end).map(part -> place(gone.get(), part, start, end));
  }

  private static Place place(GoneSegment gone, Part part, int start, int end) {
    return new Place(part.segment(), gone.offsetIn(part, start), gone.offsetIn(part, end));
  }
}
