package org.bayan.quality.internal.numbers;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.ParagraphLabel;
import org.bayan.text.ParagraphLabel.Style;

/** The numbers that paragraphs begin with. Letters go by other alphabets, so they may differ. */
public final class LabelCheck implements PairCheck {
  private static final Set<Style> NUMBERS =
      EnumSet.of(Style.NUMBER, Style.BRACKETED_NUMBER, Style.DECIMAL);

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    Optional<ParagraphLabel> one = pair.source().label().filter(LabelCheck::isNumber);
    Optional<ParagraphLabel> other = pair.target().label().filter(LabelCheck::isNumber);
    if (one.isPresent() && other.isPresent() && !agree(one.get(), other.get())) {
      found.inBoth(
          QualityCheck.LABEL_CHANGED,
          range(pair.source()),
          range(pair.target()),
          null,
          one.get().value(),
          other.get().value());
    }
  }

  private static boolean agree(ParagraphLabel one, ParagraphLabel other) {
    return parts(one).equals(parts(other)) || turned(one).equals(parts(other));
  }

  /** 1-208 for 208.1, as it gets when a right-to-left line is taken apart. */
  private static String turned(ParagraphLabel label) {
    List<String> parts = Arrays.asList(label.value().split("[^0-9]+"));
    Collections.reverse(parts);
    return String.join(".", parts);
  }

  private static String parts(ParagraphLabel label) {
    return String.join(".", label.value().split("[^0-9]+"));
  }

  private static boolean isNumber(ParagraphLabel label) {
    return label.readings().stream().anyMatch(reading -> NUMBERS.contains(reading.style()));
  }

  private static TextRange range(SideAnalysis side) {
    return new TextRange(0, side.afterLabel());
  }
}
