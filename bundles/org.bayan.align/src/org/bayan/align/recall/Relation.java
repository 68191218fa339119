package org.bayan.align.recall;

/** How a part of a report stands to the passages behind it. */
public enum Relation {
  /** It says what the passage says, all of it and hardly more. */
  TRANSLATION,
  /** It says the same freely: each side has words that the other lacks. */
  PARAPHRASE,
  /** It sums up several passages, or a much longer one. */
  SUMMARY,
  /** The reporter speaks: there is no passage. */
  ADDED
}
