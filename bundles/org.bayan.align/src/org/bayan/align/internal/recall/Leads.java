package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a sentence sums up in advance, as the lead of a report does. It takes a few words of
 * each part of a later section, too few for any part to be found by itself. So both are asked: the
 * words that the report has in that section must say enough of the sentence, and the words of all
 * their passages together must speak for it.
 */
final class Leads {
  /** How much of a lead its parts must say. */
  private static final double LEAST = 0.3;

  /** How much each of them must say that the others do not. */
  private static final double LEAST_EACH = 0.08;

  /** How much the words of their passages must speak for it, in nats. */
  private static final double LEAST_SAID = 1;

  /** How probable such a summary is. */
  private static final double CONFIDENCE = 0.6;

  /** How a sentence ends, unlike a heading. */
  private static final Pattern SENTENCE =
      Pattern.compile("[.!?\u061f\u2026][\\p{Pf}\\p{Pe}\"']*\\s*$");

  /** A link whose passage has so little of the segment is a weak one. */
  private static final double WEAK = 0.3;

  private final Sections sections;
  private final PassageWords known;
  private final LinkScores scores;
  private final Echoes echoes;
  private final Coverage coverage;
  private final Lists lists;

  Leads(
      Pool pool,
      PassageWords known,
      LinkScores scores,
      Echoes echoes,
      Coverage coverage,
      Lists lists) {
    this.sections = new Sections(pool);
    this.known = known;
    this.scores = scores;
    this.echoes = echoes;
    this.coverage = coverage;
    this.lists = lists;
  }

  /** The links with those of leads completed. */
  List<Found> complete(List<Found> links) {
    return links.stream()
        .map(link -> isOpen(link) ? complete(link, links).orElse(link) : link)
        .toList();
  }

  /** Whether a segment may be a lead: a sentence of its own, unlike a heading. */
  private boolean isOpen(Found link) {
    return link.source().size() == 1
        && SENTENCE.matcher(known.input().source().get(link.source().getFirst()).text()).find();
  }

  private Optional<Found> complete(Found link, List<Found> links) {
    int source = link.source().getFirst();
    return sections.after(source, links).stream()
        .map(section -> summary(source, section))
        .filter(summary -> summary.parts().size() > 1)
        .max(Comparator.comparingDouble(Summary::share))
        .filter(summary -> summary.share() >= LEAST && isSaid(link, summary.targets()))
        .map(summary -> link.withTarget(lists.withOpenings(summary.targets()), CONFIDENCE));
  }

  /**
   * Whether words also speak for the passages, all together; and where the segment has one good
   * passage already, that it is one of them, and hardly speaks for itself as much.
   */
  private boolean isSaid(Found link, Set<Integer> targets) {
    double all = said(link, targets);
    boolean weak = coverage.source(link.source(), link.target()).share() < WEAK;
    return all >= LEAST_SAID
        && (weak
            || (link.target().size() == 1
                && targets.containsAll(link.target())
                && all >= LEAST_SAID + said(link, link.target())));
  }

  private double said(Found link, Collection<Integer> targets) {
    int[] all = targets.stream().mapToInt(Integer::intValue).sorted().toArray();
    return scores.words(new int[] {link.source().getFirst()}, all).total();
  }

  /**
   * What a segment sums up.
   *
   * @param parts links of other segments
   * @param share how much of the segment they say
   */
  private record Summary(List<Found> parts, double share) {
    Set<Integer> targets() {
      return parts.stream().flatMap(part -> part.target().stream()).collect(Collectors.toSet());
    }
  }

  private Summary summary(int source, List<Found> section) {
    List<Found> parts = new ArrayList<>();
    Set<Integer> open = new HashSet<>(echoes.words(source));
    double all = echoes.weight(source, open);
    double said = 0;
    while (all > 0) {
      Found best = null;
      double most = LEAST_EACH * all;
      for (Found other : section) {
        Set<Integer> common = common(source, other);
        double share = common.size() < 2 ? 0 : weight(source, common, open);
        if (share > most) {
          most = share;
          best = other;
        }
      }
      if (best == null) {
        break;
      }
      parts.add(best);
      said += most;
      open.removeAll(common(source, best));
    }
    return new Summary(parts, all > 0 ? said / all : 0);
  }

  private double weight(int source, Set<Integer> items, Set<Integer> open) {
    Set<Integer> both = new HashSet<>(items);
    both.retainAll(open);
    return echoes.weight(source, both);
  }

  private Set<Integer> common(int source, Found other) {
    Set<Integer> common = new HashSet<>(coverage.source(List.of(source), other.target()).has());
    other.source().forEach(i -> common.addAll(echoes.words(i)));
    common.retainAll(echoes.words(source));
    return common;
  }
}
