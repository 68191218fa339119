package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.Token;

/** Roman numerals in capitals: {@code Chapter VII}, {@code 1894 (LVII)}. */
final class RomanNumbers {
  private static final Pattern ROMAN =
      Pattern.compile("(?=[CLXVI])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final String LETTERS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private RomanNumbers() {}

  /** The numerals of a side. A single letter may be anything else and counts for nothing. */
  static List<Figure> find(SideAnalysis side) {
    List<Figure> found = new ArrayList<>();
    for (Token token : side.tokens()) {
      String text = token.text();
      boolean capital = token.isWord() && LETTERS.indexOf(text.charAt(0)) >= 0;
      if (capital && text.length() > 1 && ROMAN.matcher(text).matches()) {
        TextRange range = new TextRange(token.start(), token.end());
        found.add(new Figure(range, BigDecimal.valueOf(value(text)), Figure.Kind.ORDINAL));
      }
    }
    return found;
  }

  private static int value(String numeral) {
    int sum = 0;
    int last = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value = VALUES[LETTERS.indexOf(numeral.charAt(i))];
      sum += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return sum;
  }
}
