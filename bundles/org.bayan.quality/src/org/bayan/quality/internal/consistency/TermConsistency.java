package org.bayan.quality.internal.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.terms.check.Severity;

/** Concepts that the target calls now by one term, now by another. */
final class TermConsistency {

  private TermConsistency() {}

  static List<Finding> check(List<PairTraits> pairs, Profile profile) {
    Optional<Severity> severity = profile.severity(QualityCheck.TERM_INCONSISTENT);
    if (severity.isEmpty()) {
      return List.of();
    }
    Map<ConceptEntry, Names> names = names(pairs);
    List<Finding> findings = new ArrayList<>();
    for (PairTraits pair : pairs) {
      for (TermUse use : pair.uses()) {
        Names known = names.get(use.concept());
        if (known.isUnusual(use.term())) {
          findings.add(finding(pair, use, known.usual, severity.get()));
        }
      }
    }
    return findings;
  }

  private static Map<ConceptEntry, Names> names(List<PairTraits> pairs) {
    Map<ConceptEntry, Names> names = new HashMap<>();
    for (PairTraits pair : pairs) {
      for (TermUse use : pair.uses()) {
        names.computeIfAbsent(use.concept(), concept -> new Names()).count(use.term());
      }
    }
    names.values().forEach(Names::choose);
    return names;
  }

  private static Finding finding(PairTraits pair, TermUse use, String usual, Severity severity) {
    return new Finding(
        QualityCheck.TERM_INCONSISTENT,
        severity,
        pair.pair(),
        List.of(use.source()),
        List.of(use.target()),
        List.of(use.words(), use.term(), usual),
        1,
        Optional.empty());
  }

  /** What targets call a concept, and how often. */
  private static final class Names {
    private final Map<String, Integer> counts = new HashMap<>();
    private String usual = "";

    void count(String term) {
      counts.merge(term, 1, Integer::sum);
    }

    /** The most frequent one; of several, the last by its characters. */
    void choose() {
      usual =
          counts.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElseThrow();
    }

    boolean isUnusual(String term) {
      return counts.get(term) < counts.get(usual);
    }
  }
}
