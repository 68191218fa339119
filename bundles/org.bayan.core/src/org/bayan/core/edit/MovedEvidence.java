package org.bayan.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.Segment;

/** Lets the evidence of a bead follow words that move, and go with words that go. */
final class MovedEvidence {

  /**
   * Where evidence is found.
   *
   * @param segment the segment; null where it speaks of none
   * @param start in its text, in UTF-16 units; null when it speaks of all of it
   * @param end exclusive
   */
  record Spot(Segment segment, Integer start, Integer end) {

    /** Whether it is a part of a segment. */
    boolean isPart() {
      return start != null && end != null;
    }
  }

  private MovedEvidence() {}

  /**
   * Moves the evidence of a bead.
   *
   * @param moved says where a spot in a segment is now, empty when it is nowhere
   */
  static void in(Bead bead, Function<Spot, Optional<Spot>> moved) {
    for (Evidence one : List.copyOf(bead.getEvidence())) {
      Spot source = new Spot(one.getSourceSegment(), one.getSourceStart(), one.getSourceEnd());
      Spot target = new Spot(one.getTargetSegment(), one.getTargetStart(), one.getTargetEnd());
      Optional<Spot> newSource =
          source.segment() == null ? Optional.of(source) : moved.apply(source);
      Optional<Spot> newTarget =
          target.segment() == null ? Optional.of(target) : moved.apply(target);
      if (newSource.isEmpty() || newTarget.isEmpty()) {
        bead.getEvidence().remove(one);
        continue;
      }
      set(one, newSource.get(), newTarget.get());
    }
  }

  private static void set(Evidence one, Spot source, Spot target) {
    one.setSourceSegment(source.segment());
    one.setSourceStart(source.start());
    one.setSourceEnd(source.end());
    one.setTargetSegment(target.segment());
    one.setTargetStart(target.start());
    one.setTargetEnd(target.end());
  }
}
