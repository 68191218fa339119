package org.bayan.quality.internal.content;

import org.bayan.quality.HouseStyle;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;

/**
 * Targets that are much shorter or longer than translations are: by so many standard deviations
 * that hardly one in a hundred is, or, of a text that is long enough, by a share that the profile
 * names.
 */
public final class LengthCheck implements PairCheck {
  private static final double SHORT = 3.6;
  private static final double LONG = 3.6;
  private static final double FAR = 6;
  private static final double COVERED = 0.85;
  private static final int SHORTEST = 25;
  private static final int ENOUGH = 80;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    double expected = Lengths.expected(pair.source(), pair.target());
    double target = Lengths.length(pair.target());
    if (Math.max(expected, target) < SHORTEST) {
      return;
    }
    double deviations = Lengths.deviations(pair.source(), pair.target());
    double percent = 100 * target / Math.max(1, expected);
    HouseStyle style = pair.profile().style();
    boolean share =
        Math.max(expected, target) >= ENOUGH
            && (percent < style.shortest() || percent > style.longest());
    // What is longer only because acronyms are written out has no words of its own.
    boolean added = deviations > LONG && pair.gaps().targetShare() < COVERED;
    boolean omitted = deviations < -SHORT && pair.gaps().sourceShare() < COVERED;
    if (share || omitted || deviations < -FAR || added || deviations > FAR) {
      TextRange all = new TextRange(0, pair.target().text().length());
      found.inTarget(QualityCheck.LENGTH, all, null, "" + Math.round(percent));
    }
  }
}
