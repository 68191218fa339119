package org.bayan.quality.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.Fix;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.terms.check.Severity;

/** Takes what is found in one pair, as far as the profile wants it. */
public final class FoundInPair {
  private final CheckedPair pair;
  private final Profile profile;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<QualityCheck> checks = EnumSet.noneOf(QualityCheck.class);
  private final Map<String, Integer> occurrences = new HashMap<>();

  /** Nothing found so far. */
  public FoundInPair(CheckedPair pair, Profile profile) {
    this.pair = pair;
    this.profile = profile;
  }

  /** Something in the target. */
  public void inTarget(QualityCheck check, TextRange target, Fix fix, String... details) {
    add(check, List.of(), List.of(target), Optional.ofNullable(fix), details);
  }

  /** Something of the source that the target lacks. */
  public void inSource(QualityCheck check, TextRange source, String... details) {
    add(check, List.of(source), List.of(), Optional.empty(), details);
  }

  /** Something in both. */
  public void inBoth(
      QualityCheck check, TextRange source, TextRange target, Fix fix, String... details) {
    add(check, List.of(source), List.of(target), Optional.ofNullable(fix), details);
  }

  /** Something of the pair as a whole. */
  public void inPair(QualityCheck check, Fix fix, String... details) {
    add(check, List.of(), List.of(), Optional.ofNullable(fix), details);
  }

  /** Something in several places. */
  public void add(
      QualityCheck check,
      List<TextRange> source,
      List<TextRange> target,
      Optional<Fix> fix,
      String... details) {
    Optional<Severity> severity = profile.severity(check);
    if (severity.isPresent()) {
      checks.add(check);
      String key = check.id() + List.of(details);
      int occurrence = occurrences.merge(key, 1, Integer::sum);
      findings.add(
          new Finding(
              check, severity.get(), pair, source, target, List.of(details), occurrence, fix));
    }
  }

  /** Whether a check has found something already. */
  public boolean has(QualityCheck check) {
    return checks.contains(check);
  }

  /** What was found, the worst first. */
  public List<Finding> findings() {
    findings.sort(Comparator.comparing(Finding::severity, Comparator.reverseOrder()));
    return List.copyOf(findings);
  }
}
