package org.bayan.align.tests;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bayan.align.AlignmentInput;
import org.bayan.align.internal.features.FeatureExtractor;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.lexicon.Lexicon;

/** What is looked at in small texts, and beads of them. */
final class ToyFeatures {
  private ToyFeatures() {}

  static PairFeatures of(List<String> arabic, List<String> english, Lexicon... lexicons) {
    return of(Samples.input(arabic, english), lexicons);
  }

  static PairFeatures of(AlignmentInput input, Lexicon... lexicons) {
    return FeatureExtractor.extract(input, List.of(lexicons), Set.of(), fraction -> {});
  }

  /** The features of English segments. */
  static List<SegmentFeatures> english(String... lines) {
    return of(List.of(), List.of(lines)).target().segments();
  }

  /** The features of Arabic segments. */
  static List<SegmentFeatures> arabic(String... lines) {
    return of(List.of(lines), List.of()).source().segments();
  }

  /** The number of an item by its place among those of a segment. */
  static int item(TextFeatures text, int segment, int place) {
    return text.segments().get(segment).items()[place];
  }

  /** A bead with a posterior. */
  static Edge edge(int source, int sources, int target, int targets, double posterior) {
    return new Edge(source, source + sources, target, target + targets, 1, posterior);
  }

  /** The certain beads 0-0, 1-1, and so on. */
  static List<Edge> oneToOne(int beads) {
    return IntStream.range(0, beads).mapToObj(i -> edge(i, 1, i, 1, 1)).toList();
  }
}
