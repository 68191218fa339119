package org.bayan.quality.internal.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.MeasureMention.Kind;

/** A number that is a percentage on one side only. */
public final class PercentCheck implements PairCheck {
  /** ", and ", " compared to ". */
  private static final int MOST_BETWEEN = 8;

  private static final Pattern JOINED =
      Pattern.compile("[\\s,،\\-–/]*(?:and|or|to|و|أو|إلى|الى)?[\\s,،\\-–]*");

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    Figure lost = lost(pair.source(), pair.target());
    if (lost != null) {
      found.inSource(QualityCheck.PERCENT, lost.range(), NumberCheck.text(lost, pair.source()));
      return;
    }
    Figure gained = lost(pair.target(), pair.source());
    if (gained != null) {
      found.inTarget(
          QualityCheck.PERCENT, gained.range(), null, NumberCheck.text(gained, pair.target()));
    }
  }

  /** A percentage whose number stands on the other side without a sign. */
  private static Figure lost(SideAnalysis side, SideAnalysis other) {
    List<Figure> theirs = Measures.with(other, Kind.PERCENT);
    for (Figure figure : Measures.with(side, Kind.PERCENT)) {
      boolean percentage = theirs.stream().anyMatch(one -> one.value().equals(figure.value()));
      boolean there =
          other.figures().digits().stream().anyMatch(one -> one.value().equals(figure.value()))
              || other.figures().words().stream()
                  .anyMatch(one -> one.value().equals(figure.value()));
      if (!percentage && there && !hasWord(other) && !isInList(figure, other)) {
        return figure;
      }
    }
    return null;
  }

  /** "45 and 46 per cent": the sign stands once for all that are joined. */
  private static boolean isInList(Figure figure, SideAnalysis other) {
    List<Figure> digits = other.figures().digits();
    List<Figure> signed = Measures.with(other, Kind.PERCENT);
    for (int i = 0; i + 1 < digits.size(); i++) {
      if (digits.get(i).value().equals(figure.value())) {
        for (int j = i + 1;
            j < digits.size() && near(digits.get(j - 1), digits.get(j), other);
            j++) {
          if (signed.contains(digits.get(j))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean near(Figure one, Figure next, SideAnalysis side) {
    int from = one.range().end();
    int to = next.range().start();
    return to - from <= MOST_BETWEEN && JOINED.matcher(side.text().substring(from, to)).matches();
  }

  /** "The percentage of those who … was 45". */
  private static boolean hasWord(SideAnalysis side) {
    return side.tokens().stream()
        .anyMatch(
            token ->
                token.key().startsWith("percentage")
                    || token.key().equals("points")
                    || token.key().startsWith("مئوي"));
  }
}
