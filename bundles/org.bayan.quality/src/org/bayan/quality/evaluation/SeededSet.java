package org.bayan.quality.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bayan.quality.CheckedPair;

/**
 * Pairs of a parallel text of which some got a fault each, the kinds in turn.
 *
 * @param pairs the pairs with and without fault, in the order of the text
 */
public record SeededSet(List<SeededPair> pairs) {
  /** A fault that needs what hardly any pair has is left out after so many attempts. */
  private static final int MOST_ATTEMPTS = 4_000;

  /** Copies the list. */
  public SeededSet {
    pairs = List.copyOf(pairs);
  }

  /**
   * Makes a set. The same seed gives the same set.
   *
   * @param text the pairs of a parallel text without known faults
   * @param faults how many pairs get a fault
   * @param untouched how many pairs are taken as they are
   * @param seed where chance begins
   */
  public static SeededSet of(List<CheckedPair> text, int faults, int untouched, long seed) {
    Random random = new Random(seed);
    List<CheckedPair> left = new ArrayList<>(text);
    Collections.shuffle(left, random);
    List<SeededPair> pairs = new ArrayList<>();
    FaultKind[] kinds = FaultKind.values();
    int begin = random.nextInt(kinds.length);
    for (int made = 0, turn = 0; made < faults && turn < 4 * faults; turn++) {
      FaultKind kind = kinds[(begin + turn) % kinds.length];
      Optional<SeededPair> seeded = seed(kind, left, text, random);
      if (seeded.isPresent()) {
        pairs.add(seeded.get());
        made++;
      }
    }
    left.stream()
        .limit(untouched)
        .forEach(pair -> pairs.add(new SeededPair(pair, Optional.empty())));
    pairs.sort((one, other) -> Integer.compare(one.pair().number(), other.pair().number()));
    return new SeededSet(pairs);
  }

  /** Puts a fault into the first pair that has a place for it, which is then taken. */
  private static Optional<SeededPair> seed(
      FaultKind kind, List<CheckedPair> left, List<CheckedPair> text, Random random) {
    int most = Math.min(MOST_ATTEMPTS, left.size());
    for (int i = 0; i < most; i++) {
      int at = random.nextInt(left.size());
      CheckedPair other = text.get(random.nextInt(text.size()));
      Optional<CheckedPair> made = kind.maker().make(left.get(at), other, random);
      if (made.isPresent()) {
        left.remove(at);
        return Optional.of(new SeededPair(made.get(), Optional.of(kind)));
      }
    }
    return Optional.empty();
  }
}
