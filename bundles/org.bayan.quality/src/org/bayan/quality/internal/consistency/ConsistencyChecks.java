package org.bayan.quality.internal.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.terms.check.Severity;

/** Like sources with unlike targets, and the other way round. */
public final class ConsistencyChecks {
  private static final int FEWEST_WORDS = 4;

  private final Profile profile;
  private final List<Finding> findings = new ArrayList<>();

  private ConsistencyChecks(Profile profile) {
    this.profile = profile;
  }

  /** Checks all pairs of a text against each other. */
  public static List<Finding> check(List<PairTraits> pairs, Profile profile) {
    ConsistencyChecks checks = new ConsistencyChecks(profile);
    List<PairTraits> both = pairs.stream().filter(PairTraits::compared).toList();
    checks.compare(
        alike(both, PairTraits::source),
        pair -> pair.source().text(),
        pair -> pair.target().text(),
        QualityCheck.INCONSISTENT_TARGET);
    checks.compare(
        alike(both, PairTraits::target),
        pair -> pair.target().text(),
        pair -> pair.source().text(),
        QualityCheck.INCONSISTENT_SOURCE);
    checks.findings.addAll(TermConsistency.check(both, profile));
    return checks.findings;
  }

  /** The pairs that share a hash with another, in order: no other text has to be folded again. */
  private static List<CheckedPair> alike(List<PairTraits> pairs, ToLongFunction<PairTraits> hash) {
    Map<Long, Integer> counts = new HashMap<>();
    pairs.forEach(pair -> counts.merge(hash.applyAsLong(pair), 1, Integer::sum));
    return pairs.stream()
        .filter(pair -> counts.get(hash.applyAsLong(pair)) > 1)
        .map(PairTraits::pair)
        .toList();
  }

  private void compare(
      List<CheckedPair> pairs,
      Function<CheckedPair, String> one,
      Function<CheckedPair, String> other,
      QualityCheck check) {
    Optional<Severity> severity = profile.severity(check);
    if (severity.isEmpty()) {
      return;
    }
    Map<String, Map<String, List<CheckedPair>>> groups = new LinkedHashMap<>();
    for (CheckedPair pair : pairs) {
      groups
          .computeIfAbsent(ComparedText.of(one.apply(pair)), key -> new LinkedHashMap<>())
          .computeIfAbsent(ComparedText.of(other.apply(pair)), key -> new ArrayList<>())
          .add(pair);
    }
    for (Map<String, List<CheckedPair>> group : groups.values()) {
      if (group.size() > 1) {
        report(group, other, check, severity.get());
      }
    }
  }

  /**
   * The most frequent way is the one that the others differ from. Where no way is, nobody knows
   * which is right, and each is told of another.
   */
  private void report(
      Map<String, List<CheckedPair>> group,
      Function<CheckedPair, String> other,
      QualityCheck check,
      Severity severity) {
    List<List<CheckedPair>> ways =
        group.values().stream()
            .sorted(Comparator.comparingInt((List<CheckedPair> way) -> -way.size()))
            .toList();
    boolean usual = ways.getFirst().size() > ways.get(1).size();
    for (List<CheckedPair> way : usual ? ways.subList(1, ways.size()) : ways) {
      CheckedPair example = (way == ways.getFirst() ? ways.get(1) : ways.getFirst()).getFirst();
      for (CheckedPair pair : way) {
        findings.add(
            new Finding(
                check,
                isHeading(pair) ? Severity.INFO : severity,
                pair,
                List.of(),
                List.of(),
                List.of("" + example.number(), other.apply(example)),
                1,
                Optional.empty()));
      }
    }
  }

  /** A few words have several translations with good reason. */
  private static boolean isHeading(CheckedPair pair) {
    return pair.source().text().strip().split("\\s+").length < FEWEST_WORDS;
  }
}
