package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.quality.internal.numbers.Figure.Kind;

/** Numbers in words, ordinals and duals, by value. */
public final class NumberWordCheck implements PairCheck {
  private static final BigDecimal LEAST = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HIGH = BigDecimal.valueOf(11);

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<Figure> missing = uncovered(pair.source(), pair.target());
    List<Figure> added = uncovered(pair.target(), pair.source());
    for (Figure one : missing) {
      Figure other = counterpart(one, added);
      if (other != null) {
        added.remove(other);
        found.inBoth(
            one.kind() == Kind.ORDINAL ? QualityCheck.ORDINAL_CHANGED : QualityCheck.NUMBER_CHANGED,
            one.range(),
            other.range(),
            null,
            NumberCheck.text(one, pair.source()),
            NumberCheck.text(other, pair.target()));
      } else if (one.kind() != Kind.DUAL) {
        boolean high = one.kind() == Kind.ORDINAL && one.value().compareTo(HIGH) >= 0;
        found.inSource(
            high ? QualityCheck.ORDINAL_MISSING : QualityCheck.NUMBER_WORD_MISSING,
            one.range(),
            NumberCheck.text(one, pair.source()));
      }
    }
    for (Figure other : added) {
      if (other.kind() == Kind.WORDS) {
        String written = NumberCheck.text(other, pair.target());
        found.inTarget(QualityCheck.NUMBER_WORD_ADDED, other.range(), null, written);
      }
    }
  }

  /** "Thousands of" and "hundreds of thousands" are no exact numbers. */
  private static boolean isScale(BigDecimal value) {
    return value.compareTo(HUNDRED) >= 0 && value.stripTrailingZeros().precision() == 1;
  }

  private static Figure counterpart(Figure one, List<Figure> added) {
    boolean dual = one.kind() == Kind.DUAL;
    return added.stream()
        .filter(other -> other.kind() == one.kind() || dual && other.kind() == Kind.WORDS)
        .findFirst()
        .orElse(null);
  }

  private static List<Figure> uncovered(SideAnalysis side, SideAnalysis other) {
    List<Figure> uncovered = new ArrayList<>();
    for (Figure figure : side.figures().words()) {
      if (figure.value().compareTo(LEAST) >= 0
          && !isScale(figure.value())
          && !FigureComparison.isCovered(figure, side, other)) {
        uncovered.add(figure);
      }
    }
    return uncovered;
  }
}
