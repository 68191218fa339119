package org.bayan.align.internal.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.align.internal.cost.WordTable;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.Span;
import org.bayan.align.internal.search.Edge;

/**
 * Links words of the two sides of a bead one to one, the most probable first: competitive linking
 * after I. D. Melamed, "Models of Translational Equivalence among Words" (2000).
 */
final class WordLinks {
  /**
   * Words that translate each other less often than this, in both directions taken together, stay.
   */
  private static final double LEAST = 0.1;

  private final PairFeatures features;
  private final WordTable table;

  WordLinks(PairFeatures features, WordTable table) {
    this.features = features;
    this.table = table;
  }

  /** A link between two words, with ln of the ratio of its probability to chance. */
  record Link(int sourceSegment, Span source, int targetSegment, Span target, double weight) {}

  private record Candidate(Link link, double probability) {}

  List<Link> of(Edge edge) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = edge.sourceFrom(); i < edge.sourceTo(); i++) {
      for (int j = edge.targetFrom(); j < edge.targetTo(); j++) {
        addCandidates(i, j, candidates);
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    Set<String> taken = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Link link = candidate.link();
      String source = "s" + link.sourceSegment() + ":" + link.source().start();
      String target = "t" + link.targetSegment() + ":" + link.target().start();
      if (!taken.contains(source) && !taken.contains(target)) {
        taken.add(source);
        taken.add(target);
        links.add(link);
      }
    }
    return links;
  }

  private void addCandidates(int i, int j, List<Candidate> candidates) {
    SegmentFeatures source = features.source().segments().get(i);
    SegmentFeatures target = features.target().segments().get(j);
    for (int s = 0; s < source.stems().length; s++) {
      int stem = source.stems()[s];
      for (int t = 0; t < target.stems().length; t++) {
        int k = Arrays.binarySearch(table.targets()[stem], target.stems()[t]);
        if (k >= 0) {
          double forward = table.forward()[stem][k];
          double probability = Math.sqrt(forward * table.backward()[stem][k]);
          double weight = Math.log(forward / table.targetShare()[target.stems()[t]]);
          if (probability >= LEAST && weight > 0) {
            Link link = new Link(i, source.spans().get(s), j, target.spans().get(t), weight);
            candidates.add(new Candidate(link, probability));
          }
        }
      }
    }
  }
}
