package org.bayan.core.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.core.BestAlternative;
import org.bayan.core.BitextSide;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.text.XmlCharacters;

/** The bitext that an edit changes, and what edits have in common. */
public final class EditedBitext {

  private final BitextProject project;
  private final Alignment alignment;
  private final Author author;
  private final Instant now;

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

  /** This and the other alignments of the bitext; a change of the source concerns all. */
  List<EditedBitext> all() {
    return project.getAlignments().stream()
        .map(one -> one == alignment ? this : new EditedBitext(project, one, author))
        .toList();
  }

  /** Where a bead stands. */
  int indexOf(Bead bead) throws EditException {
    int at = beads().indexOf(bead);
    if (at < 0) {
      throw new EditException(Refusal.GONE);
    }
    return at;
  }

  /** Refuses to change what a person holds to be right. */
  static void requireOpen(Bead bead) throws EditException {
    if (bead.getStatus() == BeadStatus.ACCEPTED) {
      throw new EditException(Refusal.ACCEPTED_IN_THE_WAY);
    }
  }

  /** Refuses text that a bitext cannot be saved with; null is none. */
  static void requireLegal(String text) throws EditException {
    if (text != null && XmlCharacters.firstIllegal(text).isPresent()) {
      throw new EditException(Refusal.ILLEGAL_CHARACTER);
    }
  }

  /** The segments on one side of a bead; the list is the bead's own. */
  static List<Segment> side(Bead bead, BitextSide side) {
    return side == BitextSide.SOURCE ? bead.getSource() : bead.getTarget();
  }

  /** The text of a side. */
  Text text(BitextSide side) {
    return side == BitextSide.SOURCE ? project.getSource() : alignment.getTarget();
  }

  /** The side that a segment stands on. */
  BitextSide sideOf(Segment segment) throws EditException {
    Object text = segment.getUnit() == null ? null : segment.getUnit().eContainer();
    if (text != project.getSource() && text != alignment.getTarget() || text == null) {
      throw new EditException(Refusal.GONE);
    }
    return text == project.getSource() ? BitextSide.SOURCE : BitextSide.TARGET;
  }

  /** The first bead that a segment is in. */
  Bead beadOf(Segment segment) throws EditException {
    List<Bead> found = beadsOf(segment);
    if (found.isEmpty()) {
      throw new EditException(Refusal.GONE);
    }
    return found.getFirst();
  }

  /** The beads that a segment is in, in order; usually one. */
  List<Bead> beadsOf(Segment segment) {
    return beadsWith(Set.of(segment));
  }

  /** The beads that hold any of some segments, in order. */
  List<Bead> beadsWith(Set<Segment> segments) {
    List<Bead> found = new ArrayList<>();
    for (Bead bead : beads()) {
      if (holdsAny(bead.getSource(), segments) || holdsAny(bead.getTarget(), segments)) {
        found.add(bead);
      }
    }
    return found;
  }

  /** The beads in all alignments that hold each of some segments, by one walk through them. */
  Map<Segment, Set<Bead>> beadsBySegment(Set<Segment> segments) {
    Map<Segment, Set<Bead>> beads = new HashMap<>();
    segments.forEach(segment -> beads.put(segment, new LinkedHashSet<>()));
    for (EditedBitext one : all()) {
      for (Bead bead : one.beadsWith(segments)) {
        Stream.concat(bead.getSource().stream(), bead.getTarget().stream())
            .filter(segments::contains)
            .forEach(segment -> beads.get(segment).add(bead));
      }
    }
    return beads;
  }

  private static boolean holdsAny(List<Segment> side, Set<Segment> segments) {
    // By index: an iterator for each side of each bead takes most of the time of an edit.
    for (int i = 0; i < side.size(); i++) {
      if (segments.contains(side.get(i))) {
        return true;
      }
    }
    return false;
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

  /** Records who has changed the text of a segment. */
  void stamp(Segment segment) {
    segment.setModified(now);
    segment.setModifiedBy(author());
  }

  /**
   * Gives a bead other segments. What an aligner said of it is no longer true of it: confidence,
   * cost, evidence and alternative go, and the link type follows where a side came to be or ceased
   * to be empty.
   */
  void setSides(Bead bead, Collection<Segment> source, Collection<Segment> target) {
    replace(bead.getSource(), SegmentOrder.sorted(source));
    replace(bead.getTarget(), SegmentOrder.sorted(target));
    bead.setOrigin(BeadOrigin.MANUAL);
    bead.setConfidence(null);
    bead.setCost(null);
    bead.getEvidence().clear();
    BestAlternative.forget(bead);
    bead.setLinkType(linkType(bead));
    stamp(bead);
  }

  /** Gives a bead other segments on one side, as {@link #setSides} does. */
  void setSide(Bead bead, BitextSide side, Collection<Segment> segments) {
    if (side == BitextSide.SOURCE) {
      setSides(bead, segments, List.copyOf(bead.getTarget()));
    } else {
      setSides(bead, List.copyOf(bead.getSource()), segments);
    }
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

  /**
   * Takes beads away that have come to be empty on both sides.
   *
   * @param heir the bead that what people noted of them goes to
   */
  void removeEmpty(Collection<Bead> beads, Bead heir) {
    for (Bead bead : beads) {
      if (bead.getSource().isEmpty() && bead.getTarget().isEmpty()) {
        beads().remove(bead);
        inherit(heir, bead.getNote());
      }
    }
  }

  private static void inherit(Bead heir, String note) {
    if (note != null && !note.isBlank()) {
      String own = heir.getNote();
      heir.setNote(own == null || own.isBlank() ? note : own + "\n" + note);
    }
  }
}
