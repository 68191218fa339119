package org.bayan.terms.internal.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.terms.extract.TermCandidate;
import org.bayan.terms.extract.WordTranslations;

/** Pairs the phrases of two languages. */
public final class PhrasePairs {
  /** What chance reaches once in a thousand times (χ² with one degree of freedom). */
  private static final double LEAST_LIKELIHOOD = 10.83;

  private static final double LEAST_DICE = 0.2;
  private static final double LEAST_SINGLE_DICE = 0.5;
  private static final int LEAST_SINGLE = 3;
  private static final double LEAST_COVERAGE = 0.6;

  /** Of two English words for a single Arabic one, both must be its translations. */
  private static final double LEAST_COVERAGE_OF_WORD = 0.7;

  /** How far a single word is believed to stand for several. */
  private static final double SINGLE_WORD = 0.7;

  /** How far what looks composed in both languages is believed to be a term. */
  private static final double COMPOSED = 0.5;

  private final PhraseInventory arabic;
  private final PhraseInventory english;
  private final LexicalCoverage coverage;
  private final int passages;

  /**
   * Phrases of the same passages.
   *
   * @param passages how many there are
   */
  public PhrasePairs(
      PhraseInventory arabic, PhraseInventory english, WordTranslations words, int passages) {
    this.arabic = arabic;
    this.english = english;
    this.coverage = new LexicalCoverage(words);
    this.passages = passages;
  }

  /** The best pairs, each phrase in one at most, the best first. */
  public List<TermCandidate> best() {
    List<Pair> pairs = scored();
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(pair -> pair.arabic().text())
            .thenComparing(pair -> pair.english().text()));
    Set<WeighedPhrase> taken = new HashSet<>();
    List<TermCandidate> best = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.arabic()) && !taken.contains(pair.english())) {
        taken.add(pair.arabic());
        taken.add(pair.english());
        best.add(pair.candidate());
      }
    }
    return best;
  }

  private List<Pair> scored() {
    Map<Integer, List<WeighedPhrase>> englishAt = new HashMap<>();
    for (WeighedPhrase phrase : english.phrases()) {
      phrase.passages().stream()
          .forEach(at -> englishAt.computeIfAbsent(at, p -> new ArrayList<>()).add(phrase));
    }
    List<Pair> pairs = new ArrayList<>();
    for (WeighedPhrase phrase : arabic.phrases()) {
      Map<WeighedPhrase, Integer> together = new HashMap<>();
      phrase.passages().stream()
          .mapToObj(at -> englishAt.getOrDefault(at, List.of()))
          .flatMap(List::stream)
          .forEach(other -> together.merge(other, 1, Integer::sum));
      together.forEach((other, both) -> addLikely(phrase, other, both, pairs));
    }
    return pairs;
  }

  private void addLikely(WeighedPhrase first, WeighedPhrase second, int both, List<Pair> pairs) {
    if (first.size() == 1 && second.size() == 1 || first.isJoined() != second.isJoined()) {
      return;
    }
    Association association =
        new Association(
            both, first.passages().cardinality(), second.passages().cardinality(), passages);
    if (association.dice() < LEAST_DICE || isDoubtful(first, second, association)) {
      return;
    }
    double words = coverage.of(first.words(), second.words());
    boolean likely = association.logLikelihood() >= LEAST_LIKELIHOOD || words > 0.99;
    double least = first.size() == 1 ? LEAST_COVERAGE_OF_WORD : LEAST_COVERAGE;
    if (likely && words >= least) {
      pairs.add(new Pair(first, second, association, words));
    }
  }

  /** A single word stands in many places with what it is only a part of. */
  private static boolean isDoubtful(
      WeighedPhrase first, WeighedPhrase second, Association association) {
    boolean single = first.size() == 1 || second.size() == 1;
    int rarer = Math.min(first.frequency(), second.frequency());
    return single && (rarer < LEAST_SINGLE || association.dice() < LEAST_SINGLE_DICE);
  }

  private record Pair(
      WeighedPhrase arabic, WeighedPhrase english, Association association, double words) {

    /** Termhood times the belief that the two translate each other. */
    double score() {
      double termhood = Math.log1p(Math.sqrt(arabic.cValue() * english.cValue()));
      double alike = arabic.size() == 1 || english.size() == 1 ? SINGLE_WORD : 1;
      double free = arabic.isComposed() && english.isComposed() ? COMPOSED : 1;
      return termhood * Math.sqrt(association.dice()) * words * words * alike * free;
    }

    TermCandidate candidate() {
      BitSet common = (BitSet) arabic.passages().clone();
      common.and(english.passages());
      return new TermCandidate(
          arabic.text(),
          english.text(),
          score(),
          arabic.frequency(),
          english.frequency(),
          association.both(),
          association.logLikelihood(),
          association.dice(),
          common.stream().boxed().toList());
    }
  }
}
