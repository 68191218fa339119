package org.bayan.text.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;

/** Reads a token of digits and separators. */
public final class DigitNumber {
  private static final String PERCENT_SIGNS = "%٪";

  private DigitNumber() {}

  /**
   * The numbers that a token holds: one, or several when its separators make no single number.
   *
   * @param tokens the tokens of the text
   * @param index where the token of digits stands
   * @param style how the language writes numbers
   */
  public static List<NumberMention> read(List<Token> tokens, int index, NumberStyle style) {
    DigitGroups groups =
        style.grouped() ? DigitGroups.at(tokens, index) : DigitGroups.one(tokens, index);
    Optional<BigDecimal> value = style.separators().value(groups.digits());
    if (value.isEmpty()) {
      return parts(tokens.get(index));
    }
    int next = index + groups.tokens();
    SpeltNumbers.Scale scale = style.words().scaleAt(tokens, next);
    next += scale.tokens();
    if (scale.tokens() == 0 && isPercentSign(tokens, next)) {
      next++;
    }
    BigDecimal scaled = value.get().multiply(BigDecimal.valueOf(scale.value()));
    int start = tokens.get(index).start();
    return List.of(new NumberMention(start, tokens.get(next - 1).end(), normal(scaled)));
  }

  private static boolean isPercentSign(List<Token> tokens, int index) {
    return index < tokens.size() && PERCENT_SIGNS.contains(tokens.get(index).text());
  }

  private static List<NumberMention> parts(Token token) {
    List<NumberMention> mentions = new ArrayList<>();
    int start = token.start();
    for (String part : Separators.parts(token.key())) {
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
