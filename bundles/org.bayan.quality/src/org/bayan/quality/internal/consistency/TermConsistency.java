package org.bayan.quality.internal.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.terms.TermKnowledge;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.bayan.terms.check.Severity;

/** Concepts that the target calls now by one term, now by another. */
final class TermConsistency {
  private final List<Use> uses = new ArrayList<>();
  private final Map<ConceptEntry, Map<String, Integer>> counts = new HashMap<>();

  private TermConsistency() {}

  /** A concept of the source with what the target calls it. */
  private record Use(CheckedPair pair, TermHit source, TermHit target) {}

  static List<Finding> check(List<CheckedPair> pairs, Profile profile, TermKnowledge terms) {
    Optional<Severity> severity = profile.severity(QualityCheck.TERM_INCONSISTENT);
    if (severity.isEmpty() || terms.isEmpty()) {
      return List.of();
    }
    TermConsistency consistency = new TermConsistency();
    pairs.forEach(pair -> consistency.read(pair, terms));
    return consistency.findings(severity.get());
  }

  private void read(CheckedPair pair, TermKnowledge terms) {
    List<TermHit> target = terms.recognizer(pair.target().language()).find(pair.target().text());
    if (target.isEmpty()) {
      return;
    }
    Set<ConceptEntry> seen = new HashSet<>();
    for (TermHit hit : terms.recognizer(pair.source().language()).find(pair.source().text())) {
      for (TermHit other : target) {
        if (other.concept() == hit.concept()
            && other.kind() != MatchKind.STEM
            && seen.add(hit.concept())) {
          uses.add(new Use(pair, hit, other));
          counts
              .computeIfAbsent(hit.concept(), concept -> new HashMap<>())
              .merge(other.term().getTerm(), 1, Integer::sum);
        }
      }
    }
  }

  private List<Finding> findings(Severity severity) {
    List<Finding> findings = new ArrayList<>();
    for (Use use : uses) {
      Map<String, Integer> names = counts.get(use.source().concept());
      String own = use.target().term().getTerm();
      String usual =
          names.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse(own);
      if (names.get(usual) > names.get(own)) {
        findings.add(
            new Finding(
                QualityCheck.TERM_INCONSISTENT,
                severity,
                use.pair(),
                List.of(new TextRange(use.source().start(), use.source().end())),
                List.of(new TextRange(use.target().start(), use.target().end())),
                List.of(use.source().text(), own, usual),
                1,
                Optional.empty()));
      }
    }
    return findings;
  }
}
