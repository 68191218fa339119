package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Completes links of segments that condense a list: where the passage of a link is unfinished and
 * goes on with items that no other segment reports, they belong to it as long as their words speak
 * for the link at all.
 */
final class ListItems {
  /** What an item must explain of the segment, in nats; what is no item of it is far below 0. */
  private static final double LEAST_SHARE = 0.3;

  private final Lists lists;
  private final LinkScores scores;
  private final Set<Integer> linked = new HashSet<>();

  ListItems(Lists lists, LinkScores scores) {
    this.lists = lists;
    this.scores = scores;
  }

  /** The links with the items that belong to them. */
  List<Found> complete(List<Found> links) {
    links.forEach(link -> linked.addAll(link.target()));
    return links.stream()
        .map(
            link ->
                link.target().isEmpty() ? link : link.withTarget(grown(link), link.confidence()))
        .toList();
  }

  /** As many items as together speak for the link best, each of which explains something. */
  private List<Integer> grown(Found link) {
    List<Integer> targets = new ArrayList<>(link.target());
    int[] source = link.source().stream().mapToInt(Integer::intValue).toArray();
    List<Integer> best = link.target();
    double most = scores.words(source, array(targets)).total();
    while (lists.goesOn(targets.getLast()) && !linked.contains(targets.getLast() + 1)) {
      double before = scores.bareWords(source, array(targets)).back();
      targets.add(targets.getLast() + 1);
      if (scores.bareWords(source, array(targets)).back() - before < LEAST_SHARE) {
        return best;
      }
      double all = scores.words(source, array(targets)).total();
      if (all > most) {
        most = all;
        best = List.copyOf(targets);
      }
    }
    return best;
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
