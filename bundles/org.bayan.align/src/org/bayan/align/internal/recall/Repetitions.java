package org.bayan.align.internal.recall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Completes links of segments that say in brief what the report says elsewhere at length, as a lead
 * does: such a segment takes passages from the links of others, though they do not stand together,
 * as long as each explains words of it that no other passage does.
 */
final class Repetitions {
  /** How much of a segment several passages must have where no single one was found. */
  private static final double LEAST_SUMMED = 0.5;

  /** A link whose passage has so little of the segment is a weak one. */
  private static final double WEAK = 0.3;

  /** How often what only repeats words of the report is a summary. */
  private static final double ECHOED = 0.6;

  private final PassageGrowth growth;
  private final Candidates candidates;
  private final List<Found> links;
  private final Coverage coverage;
  private final Echoes echoes;

  /** For each passage how many links have it. */
  private final Map<Integer, Integer> linked = new HashMap<>();

  Repetitions(
      LinkScores scores,
      Transitions transitions,
      Candidates candidates,
      List<Found> links,
      Coverage coverage,
      Echoes echoes) {
    this.candidates = candidates;
    this.links = links;
    this.coverage = coverage;
    this.echoes = echoes;
    links.stream()
        .flatMap(link -> link.target().stream())
        .forEach(target -> linked.merge(target, 1, Integer::sum));
    this.growth = new PassageGrowth(scores, transitions, coverage, linked);
  }

  /** The links with what was completed. */
  List<Found> complete() {
    return links.stream().map(link -> link.source().size() == 1 ? complete(link) : link).toList();
  }

  private Found complete(Found link) {
    int source = link.source().getFirst();
    TreeSet<Integer> own = new TreeSet<>(link.target());
    if (own.isEmpty()) {
      return echo(link, source).orElseGet(() -> sumUp(link, source));
    }
    if (coverage.source(link.source(), link.target()).share() < WEAK) {
      Optional<Found> echo = echo(link, source);
      if (echo.isPresent()) {
        return echo.get();
      }
    }
    growth.reduce(source, own);
    Set<Integer> others = new TreeSet<>(linked.keySet());
    others.addAll(candidates.of(source));
    double gained = growth.grow(source, own, growth.covered(source, others));
    boolean same = own.equals(Set.copyOf(link.target()));
    double confidence = same ? link.confidence() : probability(gained);
    return link.withTarget(List.copyOf(own), confidence);
  }

  /** What a segment sums up that has no passage of its own, by the words of the report alone. */
  private Optional<Found> echo(Found link, int source) {
    Set<Integer> others = new TreeSet<>();
    Map<Integer, Found> bySource = new HashMap<>();
    for (Found other : links) {
      for (int i : other.source()) {
        if (!other.target().isEmpty() && i != source) {
          others.add(i);
          bySource.put(i, other);
        }
      }
    }
    Set<Integer> targets = new TreeSet<>();
    for (int other : echoes.summedUpBy(source, others)) {
      targets.addAll(bySource.get(other).target());
    }
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(link.withTarget(List.copyOf(targets), ECHOED));
  }

  private Found sumUp(Found link, int source) {
    TreeSet<Integer> some = new TreeSet<>();
    growth.grow(source, some, growth.covered(source, linked.keySet()));
    if (some.size() < 2
        || coverage.source(link.source(), List.copyOf(some)).share() < LEAST_SUMMED) {
      return link;
    }
    double beyond = growth.beyondAdded(source, some);
    return beyond > 0 ? link.withTarget(List.copyOf(some), probability(beyond)) : link;
  }

  private static double probability(double gained) {
    return 1 / (1 + Math.exp(-Posteriors.SCALE * gained));
  }
}
