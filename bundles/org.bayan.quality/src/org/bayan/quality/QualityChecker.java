package org.bayan.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.termbase.Termbase;
import org.bayan.quality.internal.AllChecks;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.consistency.ConsistencyChecks;
import org.bayan.quality.internal.consistency.PairTraits;
import org.bayan.quality.internal.terms.TermKnowledge;

/**
 * Checks pairs of texts. The termbases are indexed when the checker is made; later changes to them
 * are not seen. It holds no state of a check and may be used by several threads, if the coverage
 * and the word knowledge may.
 */
public final class QualityChecker {

  /** By pairs, the worst of a pair first. */
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.pair().number())
          .thenComparing(Finding::severity, Comparator.reverseOrder());

  private final Profile profile;
  private final Coverage coverage;
  private final WordKnowledge words;
  private final TermKnowledge terms;
  private final List<PairCheck> checks;

  /** A checker without lexicons. */
  public QualityChecker(Profile profile, List<Termbase> termbases) {
    this(profile, termbases, Coverage.UNKNOWN, WordKnowledge.NONE);
  }

  /**
   * A checker.
   *
   * @param profile which checks run
   * @param termbases the termbases, the most important first
   * @param coverage tells what is left out or added
   * @param words tells names from ordinary words
   */
  public QualityChecker(
      Profile profile, List<Termbase> termbases, Coverage coverage, WordKnowledge words) {
    this.profile = profile;
    this.coverage = coverage;
    this.words = words;
    terms = new TermKnowledge(termbases, profile.style().body());
    checks = AllChecks.list();
  }

  /**
   * Checks one pair, which may be one that a person writes just now.
   *
   * @return what was found, the worst first
   */
  public List<Finding> check(CheckedPair pair) {
    return check(analysis(pair));
  }

  private PairAnalysis analysis(CheckedPair pair) {
    return new PairAnalysis(pair, profile, terms, coverage, words);
  }

  private List<Finding> check(PairAnalysis analysis) {
    FoundInPair found = new FoundInPair(analysis.pair(), profile);
    for (PairCheck check : checks) {
      check.check(analysis, found);
      if (found.has(QualityCheck.UNTRANSLATED) || found.has(QualityCheck.IDENTICAL)) {
        // All else would be said of a text that is no translation.
        break;
      }
    }
    return found.findings();
  }

  /** Checks one pair that is to be {@linkplain #compare compared} with others. */
  public ExaminedPair examine(CheckedPair pair) {
    PairAnalysis analysis = analysis(pair);
    return new ExaminedPair(pair, check(analysis), PairTraits.of(analysis));
  }

  /**
   * Checks pairs, several at a time where there are several processors.
   *
   * @return what {@link #examine(CheckedPair)} says of each, in their order
   */
  public List<ExaminedPair> examine(List<CheckedPair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    // Otherwise one thread would wait for the termbase that another prepares.
    Stream.of(pairs.getFirst().source(), pairs.getFirst().target())
        .parallel()
        .forEach(side -> terms.prepare(side.language()));
    return pairs.parallelStream().map(this::examine).toList();
  }

  /**
   * Checks all pairs of a text, each by itself and against the others.
   *
   * @param pairs the pairs in the order of the text
   * @return what was found, by pairs, the worst of a pair first
   */
  public List<Finding> checkAll(List<CheckedPair> pairs) {
    return findings(examine(pairs));
  }

  /**
   * What was found in all pairs of a text, and what comparing them adds.
   *
   * @param pairs the pairs in the order of the text
   * @return what was found, by pairs, the worst of a pair first
   */
  public List<Finding> findings(List<ExaminedPair> pairs) {
    List<Finding> findings = new ArrayList<>();
    pairs.forEach(pair -> findings.addAll(pair.findings()));
    findings.addAll(compare(pairs));
    findings.sort(IN_ORDER);
    return List.copyOf(findings);
  }

  /**
   * The findings that need more than one pair.
   *
   * @param pairs the pairs in the order of the text
   */
  public List<Finding> compare(List<ExaminedPair> pairs) {
    return ConsistencyChecks.check(pairs.stream().map(ExaminedPair::traits).toList(), profile);
  }
}
