package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.recall.PassageAddress;

/**
 * Chooses the links that the search looks at: each segment with the best of its candidates and with
 * what stands beside those of its neighbours, and longer ones around these.
 */
final class Candidates {
  /** How many segments a side of a link may have when the other has one. */
  static final int LONGEST = 4;

  private static final int KEPT = 12;
  private static final int BEST = 4;
  private static final int REACH = 2;
  private static final int NEAR = 3;

  private final Pool pool;
  private final LinkScores scores;
  private final List<Set<Integer>> kept = new ArrayList<>();

  Candidates(Pool pool, LinkScores scores, List<List<PassageAddress>> found) {
    this.pool = pool;
    this.scores = scores;
    List<List<Integer>> best = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      best.add(best(i, found.get(i)));
    }
    for (int i = 0; i < found.size(); i++) {
      kept.add(withNeighbours(i, best));
    }
  }

  private List<Integer> best(int source, List<PassageAddress> found) {
    return found.stream()
        .map(pool::number)
        .sorted(
            Comparator.comparingDouble((Integer target) -> scores.single(source, target))
                .reversed()
                .thenComparingInt(target -> target))
        .limit(KEPT)
        .toList();
  }

  private Set<Integer> withNeighbours(int source, List<List<Integer>> best) {
    Set<Integer> all = new LinkedHashSet<>(best.get(source));
    int last = Math.min(best.size() - 1, source + REACH);
    for (int other = Math.max(0, source - REACH); other <= last; other++) {
      int direction = Integer.compare(source, other);
      for (int target : best.get(other).subList(0, Math.min(BEST, best.get(other).size()))) {
        for (int k = 1; direction != 0 && k <= NEAR; k++) {
          int near = target + direction * k;
          if (pool.isRun(Math.min(target, near), Math.max(target, near))) {
            all.add(near);
          }
        }
      }
    }
    return all;
  }

  /** The numbers of the segments that a segment of the report may be linked with. */
  Set<Integer> of(int source) {
    return kept.get(source);
  }

  /** For each segment of the report the links that begin at it. */
  List<List<Edge>> edges() {
    List<List<Edge>> edges = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      List<Edge> from = new ArrayList<>();
      for (int target : kept.get(i)) {
        scores.edge(i, i + 1, target, target + 1).ifPresent(from::add);
      }
      addLongTargets(i, from);
      addLongSources(i, from);
      edges.add(from);
    }
    return edges;
  }

  private void addLongTargets(int source, List<Edge> edges) {
    Set<List<Integer>> runs = new LinkedHashSet<>();
    for (int target : kept.get(source)) {
      for (int size = 2; size <= LONGEST; size++) {
        for (int from = target - size + 1; from <= target; from++) {
          if (pool.isRun(from, from + size - 1)) {
            runs.add(List.of(from, from + size));
          }
        }
      }
    }
    for (List<Integer> run : runs) {
      add(source, source + 1, run.getFirst(), run.getLast(), edges);
    }
  }

  private void addLongSources(int source, List<Edge> edges) {
    Set<Integer> targets = new TreeSet<>(kept.get(source));
    for (int size = 2; size <= LONGEST && source + size <= kept.size(); size++) {
      targets.addAll(kept.get(source + size - 1));
      for (int target : targets) {
        add(source, source + size, target, target + 1, edges);
      }
    }
  }

  private void add(int from, int to, int targetFrom, int targetTo, List<Edge> edges) {
    scores.edge(from, to, targetFrom, targetTo).ifPresent(edges::add);
  }
}
