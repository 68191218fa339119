package org.bayan.quality.internal.content;

import java.util.Map;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;

/**
 * Targets that are much shorter or longer than translations are. The difference of lengths is
 * measured in standard deviations, as aligners do (Gale and Church 1993), since short texts vary
 * more; the profile says what share is too little or too much of a long text.
 */
public final class LengthCheck implements PairCheck {
  /** Characters per character of an English translation of the same. */
  private static final Map<String, Double> LENGTHS = Map.of("ar", 0.84, "en", 1.0, "fr", 1.12);

  /** Variance per character, of official texts. */
  private static final double VARIANCE = 4.5;

  private static final double DEVIATIONS = 3.6;
  private static final int SHORTEST = 25;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    double source = length(pair.source());
    double target = length(pair.target());
    if (Math.max(source, target) < SHORTEST) {
      return;
    }
    double expected = source * factor(pair.target()) / factor(pair.source());
    double deviations = (target - expected) / Math.sqrt(VARIANCE * (expected + target) / 2);
    double percent = 100 * target / Math.max(1, expected);
    boolean few = deviations < -DEVIATIONS;
    boolean many = deviations > DEVIATIONS;
    int shortest = pair.profile().style().shortest();
    int longest = pair.profile().style().longest();
    if (few && percent < 100 - (100 - shortest) * 0.5 || many && percent > longest * 0.6) {
      found.inTarget(
          QualityCheck.LENGTH,
          new TextRange(0, pair.target().text().length()),
          null,
          "" + Math.round(percent));
    }
  }

  private static double length(SideAnalysis side) {
    return side.text()
        .codePoints()
        .skip(side.afterLabel())
        .filter(Character::isLetterOrDigit)
        .count();
  }

  private static double factor(SideAnalysis side) {
    return LENGTHS.getOrDefault(side.primaryLanguage(), 1.0);
  }
}
