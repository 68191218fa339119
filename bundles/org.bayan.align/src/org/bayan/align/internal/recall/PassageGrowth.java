package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bayan.align.internal.cost.PairWords;

/**
 * Adds passages to those of a segment, or takes some away, as long as words speak for it: greedily,
 * the best first.
 */
final class PassageGrowth {
  /** What a further passage must speak for, in nats, when another segment reports it. */
  private static final double REPORTED = 3;

  /** What it must explain of the segment, in nats. */
  private static final double LEAST_SHARE = 2;

  /** How much of the passage must be in the segment. */
  private static final double LEAST_COVERED = 0.6;

  private static final int MOST = 12;

  private final LinkScores scores;
  private final Transitions transitions;
  private final Coverage coverage;

  /** For each passage how many links have it. */
  private final Map<Integer, Integer> linked;

  PassageGrowth(
      LinkScores scores, Transitions transitions, Coverage coverage, Map<Integer, Integer> linked) {
    this.scores = scores;
    this.transitions = transitions;
    this.coverage = coverage;
    this.linked = linked;
  }

  /**
   * How much more probable a passage of several parts is than that the reporter speaks, in nats.
   */
  double beyondAdded(int source, SortedSet<Integer> targets) {
    return gain(source, targets).total()
        + transitions.any(targets.first())
        - REPORTED * (targets.size() - 1)
        - Transitions.ADDED;
  }

  /** Those of some passages that a segment has most of. */
  Set<Integer> covered(int source, Set<Integer> targets) {
    Set<Integer> covered = new TreeSet<>();
    for (int target : targets) {
      if (gain(source, List.of(target)).there() > 0
          && coverage.target(List.of(source), List.of(target)).share() >= LEAST_COVERED) {
        covered.add(target);
      }
    }
    return covered;
  }

  /** Leaves out what stands between the passages of a link and belongs to another one. */
  void reduce(int source, TreeSet<Integer> targets) {
    for (int target : List.copyOf(targets)) {
      boolean within = target != targets.first() && target != targets.last();
      if (within && linked.get(target) > 1) {
        TreeSet<Integer> rest = new TreeSet<>(targets);
        rest.remove(target);
        if (gain(source, rest).total() > gain(source, targets).total()) {
          targets.remove(target);
        }
      }
    }
  }

  /** Adds passages and tells what they gained altogether. */
  double grow(int source, TreeSet<Integer> targets, Set<Integer> others) {
    double all = 0;
    while (targets.size() < MOST) {
      int best = -1;
      double most = 0;
      for (int other : others) {
        double gained = targets.contains(other) ? 0 : gained(source, targets, other);
        if (gained > most) {
          most = gained;
          best = other;
        }
      }
      if (best < 0) {
        return all;
      }
      targets.add(best);
      all += most;
    }
    return all;
  }

  /** What a further passage gains beyond its price; 0 or less where it has no share of its own. */
  private double gained(int source, Set<Integer> targets, int other) {
    if (targets.isEmpty()) {
      return scores.single(source, other);
    }
    List<Integer> more = new ArrayList<>(targets);
    more.add(other);
    PairWords.Gain before = gain(source, targets);
    PairWords.Gain after = gain(source, more);
    if (after.back() - before.back() < LEAST_SHARE || after.there() <= before.there()) {
      return 0;
    }
    double price = linked.containsKey(other) ? REPORTED : -transitions.any(other);
    return after.total() - before.total() - price;
  }

  private PairWords.Gain gain(int source, Iterable<Integer> targets) {
    List<Integer> list = new ArrayList<>();
    targets.forEach(list::add);
    return scores.words(new int[] {source}, list.stream().mapToInt(Integer::intValue).toArray());
  }
}
