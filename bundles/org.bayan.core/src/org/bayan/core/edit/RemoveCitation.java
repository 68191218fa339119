package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;

/**
 * Takes a passage away from the segments of a report behind which it stood. What has nothing behind
 * it any more is the reporter's own; what no other citation leads to is left out.
 *
 * @param bead the citation
 * @param passage target segments of the bead, all of them or some
 */
public record RemoveCitation(Bead bead, List<Segment> passage) implements Edit {

  /** Copies the list. */
  public RemoveCitation {
    Objects.requireNonNull(bead);
    passage = List.copyOf(passage);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    int at = bitext.indexOf(bead);
    if (bead.getSource().isEmpty() || passage.isEmpty()) {
      throw new EditException(Refusal.NOT_LINKED);
    }
    if (!bead.getTarget().containsAll(passage)) {
      throw new EditException(Refusal.GONE);
    }
    List<Segment> report = List.copyOf(bead.getSource());
    List<Segment> left = without(bead.getTarget(), Set.copyOf(passage));
    bead.setStatus(BeadStatus.UNREVIEWED);
    bitext.setSides(bead, left.isEmpty() ? uncited(bitext, report) : report, left);
    List<Segment> omitted = without(passage, linked(bitext));
    if (!omitted.isEmpty()) {
      bitext.setSides(bitext.insertBead(at + 1), List.of(), omitted);
    }
    Bead last = bitext.beadOf(report.getFirst());
    bitext.removeEmpty(List.of(bead), last);
    return Place.of(last);
  }

  /** Those segments of the report behind which no other passage stands. */
  private List<Segment> uncited(EditedBitext bitext, List<Segment> report) {
    Set<Segment> cited = new HashSet<>();
    for (Bead other : bitext.beadsWith(Set.copyOf(report))) {
      if (other != bead) {
        cited.addAll(other.getSource());
      }
    }
    return without(report, cited);
  }

  private static Set<Segment> linked(EditedBitext bitext) {
    Set<Segment> linked = new HashSet<>();
    bitext.beads().forEach(one -> linked.addAll(one.getTarget()));
    return linked;
  }

  private static List<Segment> without(List<Segment> segments, Set<Segment> others) {
    List<Segment> left = new ArrayList<>(segments);
    left.removeAll(others);
    return left;
  }
}
