package org.bayan.align.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.align.AlignmentInput;
import org.bayan.align.Evidence;
import org.bayan.align.internal.cost.AnchorModel;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.cost.WordTable;
import org.bayan.align.internal.features.Anchor;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.Span;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;

/** Finds the evidence for a bead. */
public final class EvidenceCollector {
  private static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparingDouble(Evidence::weight)
          .reversed()
          .thenComparingInt(Evidence::sourceSegment)
          .thenComparingInt(Evidence::sourceStart);

  private final AlignmentInput input;
  private final PairFeatures features;
  private final LengthModel lengths;
  private final AnchorModel anchors;
  private final WordLinks links;

  /** Creates a collector for two texts and what was learned about them. */
  public EvidenceCollector(
      AlignmentInput input,
      PairFeatures features,
      LengthModel lengths,
      AnchorModel anchors,
      WordTable words) {
    this.input = input;
    this.features = features;
    this.lengths = lengths;
    this.anchors = anchors;
    this.links = new WordLinks(features, words);
  }

  /** The evidence for a bead, strongest first; none when a side is empty. */
  public List<Evidence> collect(Edge edge) {
    if (!edge.isTwoSided()) {
      return List.of();
    }
    Shape shape = new Shape(edge.sourceSize(), edge.targetSize());
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Evidence.ofLength(lengths.gain(edge.sourceFrom(), edge.targetFrom(), shape)));
    for (int i = edge.sourceFrom(); i < edge.sourceTo(); i++) {
      for (int j = edge.targetFrom(); j < edge.targetTo(); j++) {
        addAnchors(i, j, shape, evidence);
      }
    }
    for (WordLinks.Link link : links.of(edge)) {
      evidence.add(
          evidence(
              Evidence.Kind.WORD,
              link.sourceSegment(),
              link.source(),
              link.targetSegment(),
              link.target(),
              link.weight()));
    }
    evidence.sort(STRONGEST_FIRST);
    return evidence;
  }

  private void addAnchors(int i, int j, Shape shape, List<Evidence> evidence) {
    for (Anchor anchor : features.source().segments().get(i).anchors()) {
      Anchor counterpart = features.target().segments().get(j).anchor(anchor.key());
      if (counterpart != null) {
        double weight = anchors.matchGain(anchor, shape);
        if (weight > 0) {
          evidence.add(evidence(anchor.kind(), i, anchor.span(), j, counterpart.span(), weight));
        }
      }
    }
  }

  private Evidence evidence(
      Evidence.Kind kind, int i, Span source, int j, Span target, double weight) {
    String sourceText = input.source().get(i).text().substring(source.start(), source.end());
    String targetText = input.target().get(j).text().substring(target.start(), target.end());
    return new Evidence(
        kind,
        sourceText,
        i,
        source.start(),
        source.end(),
        targetText,
        j,
        target.start(),
        target.end(),
        weight);
  }
}
