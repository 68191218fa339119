package org.bayan.index.memory;

/**
 * What is worth to be found.
 *
 * @param least the score from which on a match is given, 1..100
 * @param most how many matches are given at most; those of the same text are given in any case
 * @param unreviewedPenalty by how much the score of a unit falls that nobody has reviewed
 * @param parts whether sub-segments and fragments are given where nothing longer fits
 */
public record LookUpOptions(int least, int most, int unreviewedPenalty, boolean parts) {

  /** The usual options: from 70 on, ten matches, 2 off for unreviewed units, with parts. */
  public static final LookUpOptions USUAL = new LookUpOptions(70, 10, 2, true);

  /** Checks the numbers. */
  public LookUpOptions {
    if (least < 1 || least > 100 || most < 1 || unreviewedPenalty < 0) {
      throw new IllegalArgumentException("%d %d %d".formatted(least, most, unreviewedPenalty));
    }
  }
}
