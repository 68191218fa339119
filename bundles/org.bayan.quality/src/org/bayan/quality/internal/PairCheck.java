package org.bayan.quality.internal;

/** Looks for one kind of fault in a pair. */
@FunctionalInterface
public interface PairCheck {

  /**
   * Looks at a pair.
   *
   * @param pair both sides
   * @param found takes what is found
   */
  void check(PairAnalysis pair, FoundInPair found);
}
