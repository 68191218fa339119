package org.bayan.align.recall;

import java.util.List;

/**
 * What either side of a pair has that the other lacks: of its content words, names, numbers, dates
 * those that nothing on the other side translates. Words that every text has are no content, and of
 * a word that no lexicon knows nothing can be said: it is passed over. So this is no proof, but it
 * shows where to look.
 *
 * @param sourceShare how much of the content of the source the target has, 0 to 1; rare words count
 *     more
 * @param targetShare how much of the content of the target the source has, 0 to 1
 * @param sourceOnly what of the source the target lacks, in order
 * @param targetOnly what of the target the source lacks, in order
 */
public record PairCoverage(
    double sourceShare,
    double targetShare,
    List<Uncovered> sourceOnly,
    List<Uncovered> targetOnly) {
  /** Copies the lists. */
  public PairCoverage {
    sourceOnly = List.copyOf(sourceOnly);
    targetOnly = List.copyOf(targetOnly);
  }

  /**
   * A run of words that the other side lacks.
   *
   * @param segment index of the segment on its side
   * @param start UTF-16 offset in that segment of its first character
   * @param end UTF-16 offset in that segment after its last character
   */
  public record Uncovered(int segment, int start, int end) {}
}
