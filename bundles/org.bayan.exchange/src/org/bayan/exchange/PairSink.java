package org.bayan.exchange;

/** Takes texts that translate each other, one pair after another. */
@FunctionalInterface
public interface PairSink {
  /**
   * Takes a pair.
   *
   * @param first a text in the first language, not blank
   * @param second its translation in the second language, not blank
   */
  void accept(String first, String second);
}
