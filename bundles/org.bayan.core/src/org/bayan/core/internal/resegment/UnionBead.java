package org.bayan.core.internal.resegment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bayan.core.BestAlternative;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.bayan.model.bitext.LinkType;

/**
 * Makes the bead that stands for several. It has all their segments, notes and properties, and the
 * evidence that still fits; no confidence, cost and alternative, which nobody has computed for it.
 * Where a person had looked at one of them, it is to be looked at again.
 */
final class UnionBead {

  private final Alignment alignment;
  private final BeadSides sides;
  private final EvidenceMover evidence;
  private final Instant now;

  UnionBead(Alignment alignment, BeadSides sides, EvidenceMover evidence, Instant now) {
    this.alignment = alignment;
    this.sides = sides;
    this.evidence = evidence;
    this.now = now;
  }

  Bead of(Collection<Bead> beads) {
    Bead union = lone();
    union.getSource().addAll(sides.union(beads, Bead::getSource));
    union.getTarget().addAll(sides.union(beads, Bead::getTarget));
    union.setStatus(status(beads));
    union.setLinkType(linkType(union, beads));
    union.setNote(note(beads));
    for (Bead bead : beads) {
      union.getProperties().addAll(List.copyOf(bead.getProperties()));
      List.copyOf(bead.getEvidence()).stream()
          .filter(one -> fits(one))
          .forEach(union.getEvidence()::add);
    }
    BestAlternative.forget(union);
    return union;
  }

  /** A bead that has an id and nothing else. */
  Bead lone() {
    Bead bead = BitextFactory.eINSTANCE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setOrigin(BeadOrigin.AUTOMATIC);
    bead.setCreated(now);
    return bead;
  }

  /** The lengths of a part say nothing of the whole. */
  private boolean fits(Evidence one) {
    return one.getKind() != EvidenceKind.LENGTH && evidence.move(one);
  }

  private static BeadStatus status(Collection<Bead> beads) {
    return beads.stream().allMatch(bead -> bead.getStatus() == BeadStatus.UNREVIEWED)
        ? BeadStatus.UNREVIEWED
        : BeadStatus.NEEDS_REVIEW;
  }

  /** What all two-sided beads agree on, else a translation. */
  private static LinkType linkType(Bead union, Collection<Bead> beads) {
    if (union.getTarget().isEmpty()) {
      return LinkType.ADDED;
    }
    if (union.getSource().isEmpty()) {
      return LinkType.OMITTED;
    }
    List<LinkType> types =
        beads.stream()
            .filter(bead -> !bead.getSource().isEmpty() && !bead.getTarget().isEmpty())
            .map(Bead::getLinkType)
            .distinct()
            .toList();
    return types.size() == 1 ? types.get(0) : LinkType.TRANSLATION;
  }

  private static String note(Collection<Bead> beads) {
    String notes =
        beads.stream()
            .map(Bead::getNote)
            .filter(Objects::nonNull)
            .filter(note -> !note.isBlank())
            .collect(Collectors.joining("\n"));
    return notes.isEmpty() ? null : notes;
  }
}
