package org.bayan.quality.internal.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.internal.terms.TermKnowledge;
import org.bayan.terms.check.Severity;
import org.bayan.text.Folding;

/** Like sources with unlike targets, and the other way round. */
public final class ConsistencyChecks {
  private static final int FEWEST_WORDS = 4;

  private final Profile profile;
  private final List<Finding> findings = new ArrayList<>();

  private ConsistencyChecks(Profile profile) {
    this.profile = profile;
  }

  /** Checks all pairs of a text against each other. */
  public static List<Finding> check(List<CheckedPair> pairs, Profile profile, TermKnowledge terms) {
    ConsistencyChecks checks = new ConsistencyChecks(profile);
    List<CheckedPair> both =
        pairs.stream()
            .filter(pair -> !pair.source().isBlank() && !pair.target().isBlank())
            .toList();
    checks.compare(
        both,
        pair -> pair.source().text(),
        pair -> pair.target().text(),
        QualityCheck.INCONSISTENT_TARGET);
    checks.compare(
        both,
        pair -> pair.target().text(),
        pair -> pair.source().text(),
        QualityCheck.INCONSISTENT_SOURCE);
    checks.findings.addAll(TermConsistency.check(both, profile, terms));
    return checks.findings;
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
          .computeIfAbsent(key(one.apply(pair)), key -> new LinkedHashMap<>())
          .computeIfAbsent(key(other.apply(pair)), key -> new ArrayList<>())
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

  /** Without marks and figures at the ends, which labels have. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    Folding.key(text)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.isSpaceChar(c))
        .forEach(key::appendCodePoint);
    return key.toString().strip();
  }
}
