package org.bayan.core.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.align.AlignedBead;
import org.bayan.core.BestAlternative;
import org.bayan.exchange.BeadAlternative;
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
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Says in the words of the model what an aligner found. The alignment itself is not changed. */
public final class BeadBuilder {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private final List<Segment> source;
  private final List<Segment> target;
  private final Instant now;

  /** Counts the ids, so that the alignment need not change for them. */
  private final Alignment numbering = MAKE.createAlignment();

  /**
   * A builder.
   *
   * @param source the source text of the alignment
   * @param alignment whose beads they shall be
   * @param now the time to record
   */
  public BeadBuilder(Text source, Alignment alignment, Instant now) {
    this.source = Segments.of(source);
    target = Segments.of(alignment.getTarget());
    numbering.setId(alignment.getId());
    numbering.setLastBead(alignment.getLastBead());
    this.now = now;
  }

  /** The number of the last bead id that was given out. */
  public int lastBead() {
    return numbering.getLastBead();
  }

  /** Source segments by index. */
  Stream<Segment> source(List<Integer> indices) {
    return indices.stream().map(source::get);
  }

  /** Target segments by index. */
  Stream<Segment> target(List<Integer> indices) {
    return indices.stream().map(target::get);
  }

  /** A new bead. */
  public Bead make(AlignedBead found) {
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(numbering));
    source(found.source()).forEach(bead.getSource()::add);
    target(found.target()).forEach(bead.getTarget()::add);
    bead.setLinkType(linkType(found));
    bead.setOrigin(BeadOrigin.AUTOMATIC);
    bead.setCreated(now);
    assess(bead, found);
    return bead;
  }

  /** A copy of a bead that was found again, with what the aligner thinks of it now. */
  Bead again(Bead before, AlignedBead found) {
    Bead bead = EcoreUtil.copy(before);
    bead.getEvidence().clear();
    assess(bead, found);
    return bead;
  }

  private void assess(Bead bead, AlignedBead found) {
    bead.setConfidence(rounded(found.confidence()));
    bead.setCost(rounded(found.cost()));
    found.evidence().forEach(one -> bead.getEvidence().add(evidence(one)));
    BestAlternative.forget(bead);
    alternative(found).ifPresent(other -> BestAlternative.keep(bead, other));
  }

  /** What could stand instead of a bead, if anything was probable. */
  Optional<BeadAlternative> alternative(AlignedBead found) {
    return found
        .alternative()
        .map(
            other ->
                new BeadAlternative(
                    source(other.source()).toList(),
                    target(other.target()).toList(),
                    rounded(other.confidence())));
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
