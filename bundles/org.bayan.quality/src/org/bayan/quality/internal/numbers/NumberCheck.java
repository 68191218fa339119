package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;

/** Numbers in digits, by value. */
public final class NumberCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<Figure> missing = uncovered(pair.source(), pair.target());
    List<Figure> added = uncovered(pair.target(), pair.source());
    int changed = Math.min(missing.size(), added.size());
    for (int i = 0; i < changed; i++) {
      change(missing.get(i), added.get(i), pair, found);
    }
    missing.stream()
        .skip(changed)
        .forEach(
            one ->
                found.inSource(QualityCheck.NUMBER_MISSING, one.range(), text(one, pair.source())));
    added.stream()
        .skip(changed)
        .forEach(
            one ->
                found.inTarget(
                    QualityCheck.NUMBER_ADDED, one.range(), null, text(one, pair.target())));
  }

  private static List<Figure> uncovered(SideAnalysis side, SideAnalysis other) {
    List<Figure> uncovered = new ArrayList<>();
    for (Figure figure : side.figures().digits()) {
      if (!FigureComparison.isCovered(figure, side, other)) {
        uncovered.add(figure);
      }
    }
    return uncovered;
  }

  private static void change(Figure one, Figure other, PairAnalysis pair, FoundInPair found) {
    String written = text(other, pair.target());
    Fix fix =
        written.chars().allMatch(Character::isDigit) && isWhole(one.value())
            ? new Fix(other.range(), inDigitsOf(written, one.value().toPlainString()))
            : null;
    found.inBoth(
        QualityCheck.NUMBER_CHANGED,
        one.range(),
        other.range(),
        fix,
        text(one, pair.source()),
        written);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.scale() <= 0;
  }

  private static String inDigitsOf(String example, String number) {
    int zero = example.codePointAt(0) - Character.digit(example.codePointAt(0), 10);
    StringBuilder written = new StringBuilder();
    number.chars().forEach(c -> written.appendCodePoint(zero + c - '0'));
    return written.toString();
  }

  static String text(Figure figure, SideAnalysis side) {
    TextRange range = figure.range();
    return range.of(side.text());
  }
}
