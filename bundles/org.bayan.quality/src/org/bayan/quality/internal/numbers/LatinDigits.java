package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.Token;

/**
 * The figures at the end of words: {@code S10}, {@code AN26}. They count where a number is sought.
 */
final class LatinDigits {
  private static final Pattern FIGURE = Pattern.compile("\\d{1,6}");

  private LatinDigits() {}

  static List<BigDecimal> in(List<Token> tokens) {
    List<BigDecimal> values = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isWord() && token.key().chars().anyMatch(c -> c >= '0' && c <= '9')) {
        Matcher figure = FIGURE.matcher(token.key());
        while (figure.find()) {
          BigDecimal value = new BigDecimal(figure.group()).stripTrailingZeros();
          values.add(value.scale() < 0 ? value.setScale(0) : value);
        }
      }
    }
    return values;
  }
}
