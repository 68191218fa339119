package org.bayan.align.evaluation;

import java.util.HashSet;
import java.util.Set;

/** The segments of beads, and which of them belong together. */
final class SegmentSets {
  private SegmentSets() {}

  /** A segment of either side. */
  record Segment(boolean isSource, int index) {}

  /** A source and a target segment that stand in one bead. */
  record Link(int source, int target) {}

  /** All segments of the beads. */
  static Set<Segment> all(Set<BeadSides> beads) {
    Set<Segment> segments = new HashSet<>();
    beads.forEach(bead -> add(bead, segments));
    return segments;
  }

  /** The segments of beads with one side. */
  static Set<Segment> alone(Set<BeadSides> beads) {
    Set<Segment> segments = new HashSet<>();
    beads.stream().filter(bead -> !bead.isTwoSided()).forEach(bead -> add(bead, segments));
    return segments;
  }

  /** Those of the segments that are in no bead with two sides. */
  static Set<Segment> withoutPartner(Set<Segment> segments, Set<BeadSides> beads) {
    Set<Segment> partnered = new HashSet<>();
    beads.stream().filter(BeadSides::isTwoSided).forEach(bead -> add(bead, partnered));
    Set<Segment> rest = new HashSet<>(segments);
    rest.removeAll(partnered);
    return rest;
  }

  /** All links of the beads. */
  static Set<Link> links(Set<BeadSides> beads) {
    Set<Link> links = new HashSet<>();
    for (BeadSides bead : beads) {
      for (int source : bead.source()) {
        bead.target().forEach(target -> links.add(new Link(source, target)));
      }
    }
    return links;
  }

  private static void add(BeadSides bead, Set<Segment> segments) {
    bead.source().forEach(index -> segments.add(new Segment(true, index)));
    bead.target().forEach(index -> segments.add(new Segment(false, index)));
  }
}
