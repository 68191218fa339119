package org.bayan.quality.evaluation;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bayan.quality.CheckedPair;

/** Puts a fault into the target of a pair. */
@FunctionalInterface
interface FaultMaker {

  /**
   * Makes the fault.
   *
   * @param pair a pair without fault
   * @param others another pair of the same text
   * @param random where chance comes from
   * @return the pair with the fault; empty when it has no place for it
   */
  Optional<CheckedPair> make(CheckedPair pair, CheckedPair others, RandomGenerator random);

  /** The pair with another target. */
  static CheckedPair withTarget(CheckedPair pair, String target) {
    return withTexts(pair, pair.source().text(), target);
  }

  /** The pair with other texts. */
  static CheckedPair withTexts(CheckedPair pair, String source, String target) {
    return CheckedPair.of(
        pair.number(), source, pair.source().language(), target, pair.target().language());
  }
}
