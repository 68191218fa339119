package org.bayan.quality.internal.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.terms.Equivalents;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;

/** Terms that are missing, that must not be used, and that another body uses. */
public final class TermCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (pair.terms().isEmpty() || !pair.hasBoth()) {
      return;
    }
    List<TermHit> target = pair.targetTerms().all();
    if (pair.isTranslation()) {
      checkMissing(pair, pair.sourceTerms().apart(), target, found);
    }
    List<TermHit> forbidden = checkForbidden(pair, target, found);
    checkHouse(pair, target, forbidden, found);
  }

  private static void checkMissing(
      PairAnalysis pair, List<TermHit> source, List<TermHit> target, FoundInPair found) {
    Set<ConceptEntry> there = new HashSet<>();
    ChangedTerm changed = new ChangedTerm(pair, source, target);
    target.forEach(hit -> there.add(hit.concept()));
    for (TermHit hit : source) {
      if (hit.kind() == MatchKind.STEM || there.contains(hit.concept())) {
        continue;
      }
      List<String> equivalents = Equivalents.of(hit.concept(), pair.target().language());
      if (!equivalents.isEmpty()) {
        there.add(hit.concept());
        report(hit, equivalents, changed.insteadOf(hit, equivalents), pair, found);
      }
    }
  }

  private static void report(
      TermHit hit,
      List<String> equivalents,
      Optional<TextRange> instead,
      PairAnalysis pair,
      FoundInPair found) {
    TextRange range = new TextRange(hit.start(), hit.end());
    String right = String.join(" / ", equivalents.subList(0, Math.min(2, equivalents.size())));
    if (instead.isPresent()) {
      String written = instead.get().of(pair.target().text());
      found.inBoth(
          QualityCheck.TERM_CHANGED, range, instead.get(), null, hit.text(), right, written);
    } else {
      found.inSource(QualityCheck.TERM_MISSING, range, hit.text(), right);
    }
  }

  /**
   * Forbidden terms, unless the same words are an allowed term as well, or stand in a longer one
   * that is allowed.
   */
  private static List<TermHit> checkForbidden(
      PairAnalysis pair, List<TermHit> target, FoundInPair found) {
    List<TermHit> forbidden = new ArrayList<>();
    for (TermHit hit : target) {
      if (TermUse.isForbidden(hit.term())
          && hit.kind().compareTo(MatchKind.STEM) < 0
          && !isOfTheTime(pair, hit)
          && target.stream().noneMatch(other -> allows(other, hit))
          && forbidden.stream().noneMatch(hit::overlaps)) {
        forbidden.add(hit);
        List<String> better = Equivalents.of(hit.concept(), pair.target().language());
        String use = better.isEmpty() ? "" : better.getFirst();
        TextRange range = new TextRange(hit.start(), hit.end());
        Fix fix =
            hit.kind().compareTo(MatchKind.FOLDED) <= 0 && !use.equals(hit.term().getTerm())
                ? new Fix(range, use)
                : null;
        found.inTarget(QualityCheck.TERM_FORBIDDEN, range, fix, hit.text(), use);
      }
    }
    return forbidden;
  }

  /**
   * Whether the term is the name that a state had when it was written, or no state at all: Turkey
   * before 2022, Mr. Holland. Names of states have checks of their own.
   */
  private static boolean isOfTheTime(PairAnalysis pair, TermHit hit) {
    return pair.target().states().stream()
        .filter(state -> state.start() < hit.end() && hit.start() < state.end())
        .anyMatch(
            state ->
                hit.term().getStatus() == TermStatus.SUPERSEDED
                    || pair.source().states().stream()
                        .noneMatch(one -> one.code().equals(state.code())));
  }

  private static boolean allows(TermHit other, TermHit hit) {
    return other != hit
        && !TermUse.isForbidden(other.term())
        && other.start() <= hit.start()
        && other.end() >= hit.end()
        && other.kind().compareTo(hit.kind()) <= 0;
  }

  private static void checkHouse(
      PairAnalysis pair, List<TermHit> target, List<TermHit> forbidden, FoundInPair found) {
    String body = pair.terms().body();
    if (body.isEmpty()) {
      return;
    }
    Set<Integer> seen = new HashSet<>();
    for (TermHit hit : target) {
      String own = TermUse.body(hit.term());
      if (own.isEmpty()
          || own.equalsIgnoreCase(body)
          || hit.kind().compareTo(MatchKind.STEM) >= 0) {
        continue;
      }
      Optional<TermSection> preferred =
          TermUse.preferredBy(body, hit.concept(), pair.target().language());
      if (preferred.isPresent()
          && forbidden.stream().noneMatch(hit::overlaps)
          && seen.add(hit.start())) {
        found.inTarget(
            QualityCheck.TERM_HOUSE_STYLE,
            new TextRange(hit.start(), hit.end()),
            null,
            hit.text(),
            body,
            preferred.get().getTerm());
      }
    }
  }
}
