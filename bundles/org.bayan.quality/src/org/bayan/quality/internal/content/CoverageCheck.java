package org.bayan.quality.internal.content;

import org.bayan.quality.Coverage;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;

/**
 * Words of either side that nothing on the other side translates, where they are many together. How
 * many are too many depends on the lengths: a translation that is short has left something out.
 */
public final class CoverageCheck implements PairCheck {
  /** Of a few words nothing can be said. */
  private static final int FEWEST_WORDS = 9;

  /** Measured on official texts: of one in thousands both shares add up to less. */
  private static final double UNRELATED = 0.85;

  /** How much a standard deviation of the length counts, in words. */
  private static final double DEVIATION = 2;

  /** What is cut off is cut off at the end. */
  private static final double AT_END = 3;

  private static final int NEAR_END = 12;

  /** Measured on official texts: one in some hundreds has more without being at fault. */
  private static final double TOO_MUCH = 12.7;

  /** With so much of it translated, nothing of a usual length is missing. */
  private static final double ENOUGH = 0.85;

  private static final double UNUSUAL = 1.5;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation() || pair.source().tokens().size() < FEWEST_WORDS) {
      return;
    }
    Coverage.Gaps gaps = pair.gaps();
    if (gaps.sourceShare() + gaps.targetShare() < UNRELATED) {
      found.inTarget(QualityCheck.UNRELATED, new TextRange(0, pair.target().text().length()), null);
      return;
    }
    double deviations = Lengths.deviations(pair.source(), pair.target());
    if (isSuspect(gaps.sourceShare(), -deviations)) {
      OmittedRun run = OmittedRun.of(pair.source(), pair.target(), pair.words());
      if (isTooMuch(run, -deviations, pair.source())) {
        String words = run.range().of(pair.source().text());
        found.inSource(QualityCheck.WORDS_OMITTED, run.range(), words);
        return;
      }
    }
    if (isSuspect(gaps.targetShare(), deviations)) {
      OmittedRun run = OmittedRun.of(pair.target(), pair.source(), pair.words());
      if (isTooMuch(run, deviations, pair.target())) {
        String words = run.range().of(pair.target().text());
        found.inTarget(QualityCheck.WORDS_ADDED, run.range(), null, words);
      }
    }
  }

  /** Whether it is worth while to look closer; without lexicons all is covered. */
  private static boolean isSuspect(double share, double deviations) {
    return share < ENOUGH || share < 1 && deviations > UNUSUAL;
  }

  private static boolean isTooMuch(OmittedRun run, double deviations, SideAnalysis side) {
    boolean atEnd = side.text().length() - run.range().end() < NEAR_END;
    double score = run.score() + DEVIATION * deviations + (atEnd && run.score() > 2 ? AT_END : 0);
    return run.score() > 2 && score >= TOO_MUCH;
  }
}
