package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;

/**
 * Says that a passage stands behind segments of a report. Other than when segments are linked, they
 * stay in their other citations; the report is no longer taken for the reporter's own there, nor
 * the passage for one that is left out.
 *
 * @param report segments of the source, at least one
 * @param passage segments of the target, at least one
 */
public record CiteSegments(List<Segment> report, List<Segment> passage) implements Edit {

  /** Copies the lists. */
  public CiteSegments {
    report = List.copyOf(report);
    passage = List.copyOf(passage);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    requireSide(bitext, report, BitextSide.SOURCE);
    requireSide(bitext, passage, BitextSide.TARGET);
    for (Bead bead : bitext.beadsOf(passage.getFirst())) {
      if (bead.getSource().containsAll(report) && bead.getTarget().containsAll(passage)) {
        throw new EditException(Refusal.NO_CHANGE);
      }
    }
    List<Bead> own = oneSided(bitext, report);
    List<Bead> leftOut = oneSided(bitext, passage);
    Bead citation = bitext.insertBead(place(bitext, own));
    for (Bead bead : own) {
      bitext.setSides(bead, without(bead.getSource(), report), List.of());
    }
    for (Bead bead : leftOut) {
      bitext.setSides(bead, List.of(), without(bead.getTarget(), passage));
    }
    bitext.setSides(citation, report, passage);
    citation.setLinkType(LinkType.TRANSLATION);
    bitext.removeEmpty(own, citation);
    bitext.removeEmpty(leftOut, citation);
    return Place.of(citation, report.getFirst());
  }

  private static void requireSide(EditedBitext bitext, List<Segment> segments, BitextSide side)
      throws EditException {
    if (segments.isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    for (Segment segment : segments) {
      if (bitext.sideOf(segment) != side) {
        throw new EditException(Refusal.GONE);
      }
    }
  }

  /** The beads that hold any of some segments and nothing on the other side. */
  private static List<Bead> oneSided(EditedBitext bitext, List<Segment> segments) {
    return bitext.beadsWith(Set.copyOf(segments)).stream()
        .filter(bead -> bead.getSource().isEmpty() || bead.getTarget().isEmpty())
        .toList();
  }

  /** Where the reporter's own words stood, else after the other citations of the segment. */
  private int place(EditedBitext bitext, List<Bead> own) throws EditException {
    if (!own.isEmpty()) {
      return bitext.indexOf(own.getFirst());
    }
    List<Bead> others = bitext.beadsOf(report.getFirst());
    return others.isEmpty() ? bitext.beads().size() : bitext.indexOf(others.getLast()) + 1;
  }

  private static List<Segment> without(List<Segment> segments, List<Segment> others) {
    List<Segment> left = new ArrayList<>(segments);
    left.removeAll(others);
    return left;
  }
}
