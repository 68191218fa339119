package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bayan.core.edit.MovedEvidence.Spot;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;

/** The beads of an alignment that hold segments which become one. */
final class JoinedBeads {

  private final EditedBitext bitext;
  private final List<Segment> segments;
  private final Segment first;
  private final List<Segment> gone;
  private final List<Bead> beads;

  /**
   * The beads of an alignment.
   *
   * @param segments those that become one, which is the first of them
   */
  JoinedBeads(EditedBitext bitext, List<Segment> segments) {
    this.bitext = bitext;
    this.segments = segments;
    first = segments.getFirst();
    gone = segments.subList(1, segments.size());
    beads = bitext.beadsWith(new HashSet<>(segments));
  }

  private boolean holdsAll(Bead bead) {
    return segments.stream().allMatch(segment -> holds(bead, segment));
  }

  private static boolean holds(Bead bead, Segment segment) {
    return bead.getSource().contains(segment) || bead.getTarget().contains(segment);
  }

  /**
   * Refuses to take text from an accepted bead, or to give it some.
   *
   * @param seen what the person sees; nobody could clear the status in another alignment
   */
  void requireOpen(EditedBitext seen) throws EditException {
    for (Bead bead : beads) {
      if (bitext == seen && !holdsAll(bead)) {
        EditedBitext.requireOpen(bead);
      }
    }
  }

  /**
   * Lets the beads hold the one segment.
   *
   * @param starts where each of the segments begins in its text
   */
  void join(List<Integer> starts) {
    if (beads.isEmpty()) {
      return;
    }
    Bead heir =
        beads.stream().filter(bead -> holds(bead, first)).findFirst().orElse(beads.getFirst());
    for (Bead bead : beads) {
      if (holdsAll(bead)) {
        MovedEvidence.in(bead, spot -> moved(spot, starts));
        bead.getSource().removeAll(gone);
        bead.getTarget().removeAll(gone);
        bitext.stamp(bead);
      } else {
        change(bead, bead == heir);
      }
    }
    bitext.removeEmpty(beads, heir);
  }

  private void change(Bead bead, boolean heir) {
    bitext.setSides(bead, side(bead.getSource(), heir), side(bead.getTarget(), heir));
    if (bead.getStatus() == BeadStatus.ACCEPTED) {
      bead.setStatus(BeadStatus.NEEDS_REVIEW);
    }
  }

  private List<Segment> side(List<Segment> side, boolean heir) {
    List<Segment> now = new ArrayList<>(side);
    if (now.removeAll(gone) && heir) {
      now.add(first);
    }
    return now;
  }

  private Optional<Spot> moved(Spot spot, List<Integer> starts) {
    int index = segments.indexOf(spot.segment());
    if (index < 0) {
      return Optional.of(spot);
    }
    int shift = starts.get(index);
    return spot.isPart()
        ? Optional.of(new Spot(first, spot.start() + shift, spot.end() + shift))
        : Optional.empty();
  }
}
