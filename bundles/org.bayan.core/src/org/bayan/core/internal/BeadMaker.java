package org.bayan.core.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;

/** Adds beads that no aligner made. */
public final class BeadMaker {

  private final Alignment alignment;
  private final Instant now;

  /** A maker of beads for an alignment, at a time to record. */
  public BeadMaker(Alignment alignment, Instant now) {
    this.alignment = alignment;
    this.now = now;
  }

  /**
   * Pairs what a bilingual document pairs: segment with segment where it cuts both sides, else unit
   * with unit. A source without translation is left open.
   *
   * @return how many pairs there are
   */
  int pair(
      ExtractedDocument document, Map<String, TextUnit> sources, Map<String, TextUnit> targets) {
    int pairs = 0;
    for (ExtractedUnit extracted : document.units()) {
      List<Segment> source = segments(sources.get(extracted.id()));
      List<Segment> target = segments(targets.get(extracted.id()));
      if (source.isEmpty() || target.isEmpty()) {
        open(source, BeadOrigin.IMPORTED, true);
        open(target, BeadOrigin.IMPORTED, false);
      } else if (!extracted.segments().isEmpty() && isCutAlike(extracted, source, target)) {
        pairs += pairSegments(extracted, source, target);
      } else {
        add(source, target, BeadOrigin.IMPORTED);
        pairs++;
      }
    }
    return pairs;
  }

  private int pairSegments(ExtractedUnit unit, List<Segment> source, List<Segment> target) {
    List<Integer> translated = unit.translation().orElseThrow().sources();
    for (int i = 0; i < source.size(); i++) {
      int at = translated.indexOf(i);
      List<Segment> counterpart = at < 0 ? List.of() : List.of(target.get(at));
      add(List.of(source.get(i)), counterpart, BeadOrigin.IMPORTED);
    }
    return target.size();
  }

  private static boolean isCutAlike(
      ExtractedUnit unit, List<Segment> source, List<Segment> target) {
    return source.size() == unit.segments().size()
        && unit.translation().orElseThrow().segments().size() == target.size();
  }

  private static List<Segment> segments(TextUnit unit) {
    return unit == null ? List.of() : unit.getSegments();
  }

  /** A bead for each segment, with nothing on its other side yet. */
  public void open(Collection<Segment> segments, BeadOrigin origin, boolean source) {
    for (Segment segment : segments) {
      List<Segment> one = List.of(segment);
      List<Segment> none = List.of();
      add(source ? one : none, source ? none : one, origin);
    }
  }

  private void add(List<Segment> source, List<Segment> target, BeadOrigin origin) {
    Bead bead = BitextFactory.eINSTANCE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.getSource().addAll(source);
    bead.getTarget().addAll(target);
    bead.setLinkType(LinkType.TRANSLATION);
    bead.setOrigin(origin);
    bead.setCreated(now);
    alignment.getBeads().add(bead);
  }
}
