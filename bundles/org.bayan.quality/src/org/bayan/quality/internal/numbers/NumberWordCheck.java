package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.quality.internal.numbers.Figure.Kind;
import org.bayan.text.Token;

/**
 * Numbers in words, ordinals and duals, by value. One that has no counterpart is told; with one on
 * the other side that has none either, or that stands there more often than here, it was changed.
 */
public final class NumberWordCheck implements PairCheck {
  private static final BigDecimal LEAST = BigDecimal.valueOf(2);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HIGH = BigDecimal.valueOf(11);

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<Figure> missing = uncovered(pair.source(), pair.target());
    List<Figure> added = uncovered(pair.target(), pair.source());
    reportDuals(missing, added, pair, found);
    List<Figure> fewer = moreOften(pair.source(), pair.target());
    List<Figure> more = moreOften(pair.target(), pair.source());
    pairUp(missing, added, pair, found);
    pairUp(missing, more, pair, found);
    pairUp(fewer, added, pair, found);
    for (Figure one : missing) {
      if (one.kind() != Kind.DUAL && one.value().compareTo(LEAST) >= 0) {
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

  /** Two of something in English, of which Arabic has one or another number. */
  private static void reportDuals(
      List<Figure> missing, List<Figure> added, PairAnalysis pair, FoundInPair found) {
    boolean toArabic = pair.target().isArabic();
    SideAnalysis english = toArabic ? pair.source() : pair.target();
    SideAnalysis arabic = toArabic ? pair.target() : pair.source();
    if (english.isArabic() == arabic.isArabic() || arabic.figures().has(TWO)) {
      return;
    }
    for (Figure many : List.copyOf(toArabic ? missing : added)) {
      Token dual =
          many.kind() == Kind.WORDS && many.value().compareTo(TWO) > 0
              ? Duals.dual(many, english, arabic, pair.words())
              : null;
      if (dual != null && counterpart(many, toArabic ? added : missing) == null) {
        TextRange range = new TextRange(dual.start(), dual.end());
        (toArabic ? added : missing).add(new Figure(range, TWO, Kind.WORDS));
      }
    }
    for (Figure two : english.figures().words()) {
      if (two.kind() == Kind.WORDS
          && two.value().equals(TWO)
          && !missing.contains(two)
          && !added.contains(two)
          && Duals.isLost(two, english, arabic, pair.words())) {
        Figure other = counterpart(two, toArabic ? added : missing);
        if (other != null) {
          (toArabic ? missing : added).add(two);
        } else if (toArabic) {
          found.inSource(QualityCheck.NUMBER_MISSING, two.range(), NumberCheck.text(two, english));
        } else {
          String written = NumberCheck.text(two, english);
          found.inTarget(QualityCheck.NUMBER_ADDED, two.range(), null, written);
        }
      }
    }
  }

  /** Reports what was changed, and takes it from both lists. */
  private static void pairUp(
      List<Figure> missing, List<Figure> added, PairAnalysis pair, FoundInPair found) {
    for (Figure one : List.copyOf(missing)) {
      Figure other = counterpart(one, added);
      if (other != null) {
        missing.remove(one);
        added.remove(other);
        found.inBoth(
            one.kind() == Kind.ORDINAL ? QualityCheck.ORDINAL_CHANGED : QualityCheck.NUMBER_CHANGED,
            one.range(),
            other.range(),
            null,
            NumberCheck.text(one, pair.source()),
            NumberCheck.text(other, pair.target()));
      }
    }
  }

  private static Figure counterpart(Figure one, List<Figure> added) {
    boolean said = one.kind() == Kind.DUAL || one.kind() == Kind.DIGITS;
    return added.stream()
        .filter(other -> other.kind() != Kind.DIGITS)
        .filter(other -> other.kind() == one.kind() || said && other.kind() == Kind.WORDS)
        .filter(other -> !other.value().equals(one.value()))
        .findFirst()
        .orElse(null);
  }

  private static List<Figure> uncovered(SideAnalysis side, SideAnalysis other) {
    List<Figure> uncovered = new ArrayList<>();
    for (Figure figure : side.figures().words()) {
      if (counts(figure) && !FigureComparison.isCovered(figure, side, other)) {
        uncovered.add(figure);
      }
    }
    return uncovered;
  }

  /** The figures of a value that stands on this side more often than on the other. */
  private static List<Figure> moreOften(SideAnalysis side, SideAnalysis other) {
    Map<BigDecimal, Integer> surplus = new HashMap<>();
    all(side).forEach(value -> surplus.merge(value, 1, Integer::sum));
    all(other).forEach(value -> surplus.merge(value, -1, Integer::sum));
    List<Figure> more = new ArrayList<>();
    List<Figure> figures = new ArrayList<>(side.figures().words());
    figures.addAll(side.figures().digits());
    for (Figure figure : figures) {
      if (counts(figure) && surplus.merge(figure.value(), -1, Integer::sum) >= 0) {
        more.add(figure);
      }
    }
    return more;
  }

  private static List<BigDecimal> all(SideAnalysis side) {
    return Stream.concat(side.figures().words().stream(), side.figures().digits().stream())
        .map(Figure::value)
        .toList();
  }

  /** One is an article too; "thousands of" and "hundreds of thousands" are no exact numbers. */
  private static boolean counts(Figure figure) {
    boolean scale =
        figure.value().compareTo(HUNDRED) >= 0
            && figure.value().stripTrailingZeros().precision() == 1;
    return !scale && (figure.kind() == Kind.ORDINAL || figure.value().compareTo(LEAST) >= 0);
  }
}
