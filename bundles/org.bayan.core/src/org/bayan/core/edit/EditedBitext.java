package org.bayan.core.edit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.core.BestAlternative;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;

/** The bitext that an edit changes, and what edits have in common. */
public final class EditedBitext {

  private final BitextProject project;
  private final Alignment alignment;
  private final Author author;
  private final Instant now;
  private Map<Segment, Integer> order;

  EditedBitext(BitextProject project, Alignment alignment, Author author) {
    this.project = project;
    this.alignment = alignment;
    this.author = author;
    now = author.now();
  }

  BitextProject project() {
    return project;
  }

  Alignment alignment() {
    return alignment;
  }

  List<Bead> beads() {
    return alignment.getBeads();
  }

  Instant now() {
    return now;
  }

  String author() {
    return author.name();
  }

  /** The beads that a segment is in, in order; usually one. */
  List<Bead> beadsOf(Segment segment) {
    return beads().stream()
        .filter(bead -> bead.getSource().contains(segment) || bead.getTarget().contains(segment))
        .toList();
  }

  /** Adds a bead made by hand. */
  Bead insertBead(int index) {
    Bead bead = BitextFactory.eINSTANCE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setOrigin(BeadOrigin.MANUAL);
    bead.setCreated(now);
    bead.setCreatedBy(author());
    beads().add(index, bead);
    return bead;
  }

  /** Records who has changed a bead. */
  void stamp(Bead bead) {
    bead.setModified(now);
    bead.setModifiedBy(author());
  }

  /**
   * Gives a bead other segments. What an aligner said of it is no longer true of it: confidence,
   * cost, evidence and alternative go, and the link type follows where a side came to be or ceased
   * to be empty.
   */
  void setSides(Bead bead, Collection<Segment> source, Collection<Segment> target) {
    replace(bead.getSource(), sorted(source));
    replace(bead.getTarget(), sorted(target));
    bead.setOrigin(BeadOrigin.MANUAL);
    bead.setConfidence(null);
    bead.setCost(null);
    bead.getEvidence().clear();
    BestAlternative.forget(bead);
    bead.setLinkType(linkType(bead));
    stamp(bead);
  }

  private static void replace(List<Segment> side, List<Segment> segments) {
    if (!side.equals(segments)) {
      side.clear();
      side.addAll(segments);
    }
  }

  private static LinkType linkType(Bead bead) {
    if (bead.getTarget().isEmpty()) {
      return LinkType.ADDED;
    }
    if (bead.getSource().isEmpty()) {
      return LinkType.OMITTED;
    }
    LinkType before = bead.getLinkType();
    return before == LinkType.ADDED || before == LinkType.OMITTED ? LinkType.TRANSLATION : before;
  }

  /** Takes beads away that have come to be empty on both sides. */
  void removeEmpty(Collection<Bead> beads) {
    for (Bead bead : beads) {
      if (bead.getSource().isEmpty() && bead.getTarget().isEmpty()) {
        beads().remove(bead);
      }
    }
  }

  /** Segments without repetition, in the order of their text. */
  List<Segment> sorted(Collection<Segment> segments) {
    Set<Segment> distinct = new LinkedHashSet<>(segments);
    return distinct.size() < 2
        ? List.copyOf(distinct)
        : distinct.stream().sorted(java.util.Comparator.comparing(order()::get)).toList();
  }

  private Map<Segment, Integer> order() {
    if (order == null) {
      order = new HashMap<>();
      Segments.of(project.getSource()).forEach(segment -> order.put(segment, order.size()));
      Segments.of(alignment.getTarget()).forEach(segment -> order.put(segment, order.size()));
    }
    return order;
  }
}
