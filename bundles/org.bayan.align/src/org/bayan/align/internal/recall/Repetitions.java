package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bayan.align.internal.cost.PairWords;

/**
 * Completes links of segments that say in brief what the report says elsewhere at length, as a lead
 * does: such a segment takes passages from the links of others, though they do not stand together,
 * as long as each explains words of it that no other passage does.
 */
final class Repetitions {
  /** What a further passage must speak for, in nats, when another segment reports it. */
  private static final double REPORTED = 3;

  /** What it must explain of the segment, in nats. */
  private static final double LEAST_SHARE = 2;

  /** How much of the passage must be in the segment. */
  private static final double LEAST_COVERED = 0.6;

  /** How much of a segment several passages must have where no single one was found. */
  private static final double LEAST_SUMMED = 0.5;

  private static final int MOST = 12;

  private final LinkScores scores;
  private final Transitions transitions;
  private final Candidates candidates;
  private final List<Found> links;
  private final Coverage coverage;

  /** For each passage how many links have it. */
  private final Map<Integer, Integer> linked = new HashMap<>();

  Repetitions(
      LinkScores scores,
      Transitions transitions,
      Candidates candidates,
      List<Found> links,
      Coverage coverage) {
    this.scores = scores;
    this.transitions = transitions;
    this.candidates = candidates;
    this.links = links;
    this.coverage = coverage;
    links.stream()
        .flatMap(link -> link.target().stream())
        .forEach(target -> linked.merge(target, 1, Integer::sum));
  }

  /** The links with what was completed. */
  List<Found> complete() {
    return links.stream().map(link -> link.source().size() == 1 ? complete(link) : link).toList();
  }

  private Found complete(Found link) {
    int source = link.source().getFirst();
    TreeSet<Integer> own = new TreeSet<>(link.target());
    if (own.isEmpty()) {
      return sumUp(link, source);
    }
    reduce(source, own);
    Set<Integer> others = new TreeSet<>(linked.keySet());
    others.addAll(candidates.of(source));
    double gained = grow(source, own, covered(source, others));
    boolean same = own.equals(Set.copyOf(link.target()));
    double confidence = same ? link.confidence() : probability(gained);
    return link.withTarget(List.copyOf(own), confidence);
  }

  /**
   * How much more probable a passage of several parts is than that the reporter speaks, in nats.
   */
  private double beyondAdded(int source, SortedSet<Integer> targets) {
    return gain(source, targets).total()
        + transitions.any(targets.first())
        - REPORTED * (targets.size() - 1)
        - Transitions.ADDED;
  }

  private Found sumUp(Found link, int source) {
    TreeSet<Integer> some = new TreeSet<>();
    grow(source, some, covered(source, linked.keySet()));
    if (some.size() < 2
        || coverage.source(link.source(), List.copyOf(some)).share() < LEAST_SUMMED) {
      return link;
    }
    double beyond = beyondAdded(source, some);
    return beyond > 0 ? link.withTarget(List.copyOf(some), probability(beyond)) : link;
  }

  /** Those of some passages that a segment has most of. */
  private Set<Integer> covered(int source, Set<Integer> targets) {
    Set<Integer> covered = new TreeSet<>();
    for (int target : targets) {
      if (gain(source, List.of(target)).there() > 0
          && coverage.target(List.of(source), List.of(target)).share() >= LEAST_COVERED) {
        covered.add(target);
      }
    }
    return covered;
  }

  private static double probability(double gained) {
    return 1 / (1 + Math.exp(-Posteriors.SCALE * gained));
  }

  /** Leaves out what stands between the passages of a link and belongs to another one. */
  private void reduce(int source, TreeSet<Integer> targets) {
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
  private double grow(int source, TreeSet<Integer> targets, Set<Integer> others) {
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
