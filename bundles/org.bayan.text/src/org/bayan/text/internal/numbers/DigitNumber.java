package org.bayan.text.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;

/** Reads a token of digits and separators. */
public final class DigitNumber {
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([,،٬]\\d{3})+([.٫]\\d+)?");
  private static final Pattern DOTTED_THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.٫]\\d+");
  private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d+[,،]\\d+");
  private static final Pattern SEPARATORS = Pattern.compile("[,،٬.٫]");
  private static final String PERCENT_SIGNS = "%٪";

  private DigitNumber() {}

  /**
   * The numbers that a token holds: one, or several when its separators make no single number.
   *
   * @param tokens the tokens of the text
   * @param index where the token of digits stands
   * @param arabic whether a comma may be a decimal separator
   * @param words reads a scale word after the digits
   */
  public static List<NumberMention> read(
      List<Token> tokens, int index, boolean arabic, SpeltNumberReader words) {
    Token token = tokens.get(index);
    BigDecimal value = value(token.key(), arabic);
    if (value == null) {
      return parts(token);
    }
    long scale = index + 1 < tokens.size() ? words.scaleOf(tokens.get(index + 1)) : 1;
    int end = token.end();
    if (scale > 1) {
      end = tokens.get(index + 1).end();
    } else if (isPercentSign(tokens, index + 1)) {
      end = tokens.get(index + 1).end();
    }
    BigDecimal scaled = value.multiply(BigDecimal.valueOf(scale));
    return List.of(new NumberMention(token.start(), end, normal(scaled)));
  }

  private static boolean isPercentSign(List<Token> tokens, int index) {
    return index < tokens.size() && PERCENT_SIGNS.contains(tokens.get(index).text());
  }

  private static BigDecimal value(String digits, boolean arabic) {
    if (THOUSANDS.matcher(digits).matches()) {
      return new BigDecimal(digits.replaceAll("[,،٬]", "").replace('٫', '.'));
    }
    if (DOTTED_THOUSANDS.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(".", ""));
    }
    if (DECIMAL.matcher(digits).matches()) {
      return new BigDecimal(digits.replace('٫', '.'));
    }
    if (arabic && COMMA_DECIMAL.matcher(digits).matches()) {
      return new BigDecimal(digits.replaceAll("[,،]", "."));
    }
    return SEPARATORS.matcher(digits).find() ? null : new BigDecimal(digits);
  }

  private static List<NumberMention> parts(Token token) {
    List<NumberMention> mentions = new ArrayList<>();
    int start = token.start();
    for (String part : SEPARATORS.split(token.key())) {
      mentions.add(new NumberMention(start, start + part.length(), normal(new BigDecimal(part))));
      start += part.length() + 1;
    }
    return mentions;
  }

  /** The value in the one form in which equal values are equal objects. */
  static BigDecimal normal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
