package org.bayan.align.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.bayan.align.recall.ReportLink;

/**
 * How many of the gold links between a report and documents were found; each pair of a segment of
 * the report and one of a document is a link of its own.
 *
 * @param right how many found links are gold
 * @param found how many were found
 * @param gold how many there are
 */
public record LinkScore(long right, long found, long gold) {
  /** Nothing found where nothing was to be found. */
  public static final LinkScore NONE = new LinkScore(0, 0, 0);

  /**
   * Compares links with the gold.
   *
   * @param gold the gold
   * @param found what was found
   */
  public static LinkScore of(Set<Link> gold, Set<Link> found) {
    Set<Link> right = new HashSet<>(found);
    right.retainAll(gold);
    return new LinkScore(right.size(), found.size(), gold.size());
  }

  /**
   * The single links of what was found for a report.
   *
   * @param links what was found
   * @param ids the id of a document by its number
   */
  public static Set<Link> links(List<ReportLink> links, IntFunction<String> ids) {
    Set<Link> single = new HashSet<>();
    for (ReportLink link : links) {
      for (int source : link.source()) {
        link.target()
            .forEach(target -> single.add(new Link(source, ids.apply(link.document()), target)));
      }
    }
    return single;
  }

  /** This score together with that of another report. */
  public LinkScore plus(LinkScore other) {
    return new LinkScore(right + other.right, found + other.found, gold + other.gold);
  }

  /** The share of the found links that are gold; 1 where nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of the gold links that were found; 1 where there are none. */
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
