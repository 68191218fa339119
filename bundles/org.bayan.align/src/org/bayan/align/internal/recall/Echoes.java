package org.bayan.align.internal.recall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.TextFeatures;

/**
 * Repetition within the report: a segment that says with the same words what several others say at
 * more length. It is found in one language, so that it does not depend on how well the words of
 * either are known.
 */
final class Echoes {
  /** How much of a segment others must say for it to be their summary. */
  private static final double LEAST = 0.4;

  /** How much each of them must say that the rest does not. */
  private static final double LEAST_EACH = 0.1;

  /** How much of each of them the segment must have. */
  private static final double LEAST_OWN = 0.35;

  /** In how many of the segments a word may be to be told by. */
  private static final double COMMON = 0.12;

  private static final int SMALL = 20;

  private final List<Map<Integer, Double>> content;

  Echoes(TextFeatures report, Languages languages) {
    Map<Integer, Integer> segments = new HashMap<>();
    report
        .segments()
        .forEach(
            segment ->
                IntStream.of(segment.items())
                    .distinct()
                    .forEach(item -> segments.merge(item, 1, Integer::sum)));
    double most = COMMON * Math.max(SMALL, report.size());
    content =
        report.segments().stream()
            .map(
                segment -> {
                  Map<Integer, Double> weights = new HashMap<>();
                  for (int item : segment.items()) {
                    Item said = report.vocabulary().get(item);
                    if (segments.get(item) <= most
                        && !languages.sourceSeen().isFrequent(said.key(), ContentWords.FREQUENT)) {
                      weights.put(item, Math.log(1 + report.size() / (double) segments.get(item)));
                    }
                  }
                  return weights;
                })
            .toList();
  }

  /**
   * The segments that another one sums up.
   *
   * @param source the one that may sum up
   * @param others those that may be summed up
   * @return two or more of them, or none
   */
  Set<Integer> summedUpBy(int source, Set<Integer> others) {
    Set<Integer> chosen = new TreeSet<>();
    Set<Integer> open = new HashSet<>(content.get(source).keySet());
    double all = weight(source, open);
    double said = 0;
    while (all > 0) {
      int best = -1;
      double most = LEAST_EACH * all;
      for (int other : others) {
        double share = isIn(other, source) ? weight(source, common(open, other)) : 0;
        if (share > most) {
          most = share;
          best = other;
        }
      }
      if (best < 0) {
        break;
      }
      chosen.add(best);
      said += most;
      open.removeAll(content.get(best).keySet());
    }
    return chosen.size() > 1 && said >= LEAST * all ? chosen : Set.of();
  }

  /** The words by which a segment can be told. */
  Set<Integer> words(int source) {
    return content.get(source).keySet();
  }

  /** Whether another segment says so much of a segment, and at least two of its words. */
  private boolean isIn(int part, int whole) {
    Set<Integer> own = content.get(part).keySet();
    Set<Integer> common = common(own, whole);
    return part != whole
        && common.size() > 1
        && weight(part, common) >= LEAST_OWN * weight(part, own);
  }

  private Set<Integer> common(Set<Integer> items, int other) {
    Set<Integer> common = new HashSet<>(items);
    common.retainAll(content.get(other).keySet());
    return common;
  }

  /** How much some words of a segment tell. */
  double weight(int source, Set<Integer> items) {
    return items.stream().mapToDouble(content.get(source)::get).sum();
  }
}
