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

  /** The numerals of a side. A single letter counts behind a number only. */
  static List<Figure> find(SideAnalysis side) {
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < side.tokens().size(); i++) {
      Token token = side.tokens().get(i);
      String text = token.text();
      boolean capital = token.isWord() && LETTERS.indexOf(text.charAt(0)) >= 0;
      if (capital
          && (text.length() > 1 || isSession(side.tokens(), i))
          && ROMAN.matcher(text).matches()) {
        TextRange range = new TextRange(token.start(), token.end());
        found.add(new Figure(range, BigDecimal.valueOf(value(text)), Figure.Kind.ORDINAL));
      }
    }
    return found;
  }

  /** 1576 (L) is of the fiftieth session. */
  private static boolean isSession(List<Token> tokens, int index) {
    return index > 1
        && index + 1 < tokens.size()
        && tokens.get(index - 1).text().equals("(")
        && tokens.get(index + 1).text().equals(")")
        && tokens.get(index - 2).kind() == Token.Kind.NUMBER;
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
