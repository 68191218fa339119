package org.bayan.align.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.align.AlignmentInput;
import org.bayan.align.Evidence;
import org.bayan.align.internal.cost.BeadModels;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/** Finds the evidence for a bead. */
public final class EvidenceCollector {
  private static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparingDouble(Evidence::weight)
          .reversed()
          .thenComparingInt(Evidence::sourceSegment)
          .thenComparingInt(Evidence::sourceStart);

  private final AlignmentInput input;
  private final PairFeatures features;
  private final Optional<LengthModel> lengths;
  private final ItemLinks links;

  /** Creates a collector for two texts and what was learned about them. */
  public EvidenceCollector(AlignmentInput input, PairFeatures features, BeadModels models) {
    this(input, features, models.lengths(), models.words());
  }

  /**
   * Creates a collector.
   *
   * @param input the texts
   * @param features what is looked at in them
   * @param lengths what is known about their lengths; empty where that is no evidence
   * @param words what is known about their words
   */
  public EvidenceCollector(
      AlignmentInput input, PairFeatures features, Optional<LengthModel> lengths, WordTable words) {
    this.input = input;
    this.features = features;
    this.lengths = lengths;
    this.links = new ItemLinks(features, words);
  }

  /**
   * The evidence for a bead, strongest first; none when a side is empty.
   *
   * @param source indices of its source segments
   * @param target indices of its target segments
   */
  public List<Evidence> collect(List<Integer> source, List<Integer> target) {
    if (source.isEmpty() || target.isEmpty()) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    lengths.ifPresent(model -> evidence.add(ofLengths(model, source, target)));
    for (ItemLinks.Link link : links.of(source, target)) {
      evidence.add(evidence(link));
    }
    evidence.sort(STRONGEST_FIRST);
    return evidence;
  }

  private Evidence ofLengths(LengthModel model, List<Integer> source, List<Integer> target) {
    return Evidence.ofLength(
        model.gain(length(features.source(), source), length(features.target(), target)));
  }

  private static int length(TextFeatures text, List<Integer> segments) {
    int length = 0;
    for (int i : segments) {
      length += text.segments().get(i).length();
    }
    return length;
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
