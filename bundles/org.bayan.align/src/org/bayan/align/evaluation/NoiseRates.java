package org.bayan.align.evaluation;

/**
 * How much noise to make, each a share of the pairs.
 *
 * @param merges pairs that are joined on one side with the next one, unless a segment without
 *     counterpart stands between them
 * @param splits pairs that are cut in two on one side
 * @param deletions pairs that lose one side
 * @param insertions pairs before which a strange segment is put on one side
 */
public record NoiseRates(double merges, double splits, double deletions, double insertions) {
  /** Much, as the benchmarks have it: about one pair in four to five is not left as it is. */
  public static final NoiseRates USUAL = new NoiseRates(0.10, 0.07, 0.035, 0.02);

  /** Checks that each is a share and that they are not more than the whole. */
  public NoiseRates {
    double least = Math.min(Math.min(merges, splits), Math.min(deletions, insertions));
    if (!(least >= 0 && merges + splits + deletions + insertions <= 1)) {
      throw new IllegalArgumentException(
          "The rates must be at least 0 and at most 1 together: "
              + merges
              + ", "
              + splits
              + ", "
              + deletions
              + ", "
              + insertions
              + ".");
    }
  }

  /** What is done to a pair. */
  enum Kind {
    DELETION,
    INSERTION,
    SPLIT,
    MERGE,
    NONE
  }

  /** What is done to a pair for which a number from 0 to 1 was drawn. */
  Kind kind(double draw) {
    double rest = draw - deletions;
    if (rest < 0) {
      return Kind.DELETION;
    }
    rest -= insertions;
    if (rest < 0) {
      return Kind.INSERTION;
    }
    rest -= splits;
    if (rest < 0) {
      return Kind.SPLIT;
    }
    return rest < merges ? Kind.MERGE : Kind.NONE;
  }
}
