package org.bayan.align.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.align.AlignmentInput;
import org.bayan.align.Evidence;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.WordTable;

/** Finds the evidence for a bead. */
public final class EvidenceCollector {
  private static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparingDouble(Evidence::weight)
          .reversed()
          .thenComparingInt(Evidence::sourceSegment)
          .thenComparingInt(Evidence::sourceStart);

  private final AlignmentInput input;
  private final LengthModel lengths;
  private final ItemLinks links;

  /** Creates a collector for two texts and what was learned about them. */
  public EvidenceCollector(
      AlignmentInput input, PairFeatures features, LengthModel lengths, WordTable words) {
    this.input = input;
    this.lengths = lengths;
    this.links = new ItemLinks(features, words);
  }

  /** The evidence for a bead, strongest first; none when a side is empty. */
  public List<Evidence> collect(Edge edge) {
    if (!edge.isTwoSided()) {
      return List.of();
    }
    Shape shape = new Shape(edge.sourceSize(), edge.targetSize());
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Evidence.ofLength(lengths.gain(edge.sourceFrom(), edge.targetFrom(), shape)));
    links.of(edge).forEach(link -> evidence.add(evidence(link)));
    evidence.sort(STRONGEST_FIRST);
    return evidence;
  }

  private Evidence evidence(ItemLinks.Link link) {
    ItemLinks.Place source = link.source();
    ItemLinks.Place target = link.target();
    return new Evidence(
        link.kind(),
        text(input.source().get(source.segment()).text(), source),
        source.segment(),
        source.span().start(),
        source.span().end(),
        text(input.target().get(target.segment()).text(), target),
        target.segment(),
        target.span().start(),
        target.span().end(),
        link.weight());
  }

  private static String text(String segment, ItemLinks.Place place) {
    return segment.substring(place.span().start(), place.span().end());
  }
}
