package org.bayan.core.internal;

import java.time.Instant;
import java.util.List;
import org.bayan.align.AlignedBead;
import org.bayan.align.AlignmentResult;
import org.bayan.core.BayanVersion;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** Puts what an aligner found into the model. */
public final class AlignmentBuilder {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private final List<Segment> source;
  private final List<Segment> target;
  private final Instant now;

  private AlignmentBuilder(Text source, Text target, Instant now) {
    this.source = Segments.of(source);
    this.target = Segments.of(target);
    this.now = now;
  }

  /**
   * An alignment without beads.
   *
   * @param target the target text
   * @param number of the alignment in its project, from 1
   * @param now the time to record
   */
  public static Alignment empty(Text target, int number, Instant now) {
    Alignment alignment = MAKE.createAlignment();
    alignment.setId(BitextIds.alignment(number));
    alignment.setTarget(target);
    alignment.setCreated(now);
    return alignment;
  }

  /** Adds the beads that an aligner found. */
  static void addAll(Alignment alignment, Text source, AlignmentResult result, Instant now) {
    alignment.setAligner(BayanVersion.PROGRAM);
    AlignmentBuilder builder = new AlignmentBuilder(source, alignment.getTarget(), now);
    result.beads().forEach(bead -> alignment.getBeads().add(builder.bead(alignment, bead)));
  }

  private Bead bead(Alignment alignment, AlignedBead aligned) {
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    aligned.source().forEach(index -> bead.getSource().add(source.get(index)));
    aligned.target().forEach(index -> bead.getTarget().add(target.get(index)));
    bead.setLinkType(linkType(aligned));
    bead.setOrigin(BeadOrigin.AUTOMATIC);
    bead.setConfidence(rounded(aligned.confidence()));
    bead.setCost(rounded(aligned.cost()));
    bead.setCreated(now);
    aligned.evidence().forEach(one -> bead.getEvidence().add(evidence(one)));
    return bead;
  }

  private static LinkType linkType(AlignedBead bead) {
    if (bead.target().isEmpty()) {
      return LinkType.ADDED;
    }
    return bead.source().isEmpty() ? LinkType.OMITTED : LinkType.TRANSLATION;
  }

  private Evidence evidence(org.bayan.align.Evidence found) {
    Evidence evidence = MAKE.createEvidence();
    evidence.setKind(EvidenceKind.valueOf(found.kind().name()));
    evidence.setWeight(rounded(found.weight()));
    if (found.sourceSegment() >= 0) {
      evidence.setSourceSegment(source.get(found.sourceSegment()));
      evidence.setSourceStart(found.sourceStart());
      evidence.setSourceEnd(found.sourceEnd());
      evidence.setSourceText(found.sourceText());
    }
    if (found.targetSegment() >= 0) {
      evidence.setTargetSegment(target.get(found.targetSegment()));
      evidence.setTargetStart(found.targetStart());
      evidence.setTargetEnd(found.targetEnd());
      evidence.setTargetText(found.targetText());
    }
    return evidence;
  }

  /** Four decimals say all there is to say, and make files that people can read and compare. */
  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
