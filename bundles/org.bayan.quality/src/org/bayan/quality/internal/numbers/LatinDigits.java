package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.TextRange;
import org.bayan.text.NumberFinder;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;

/**
 * The figures at the end of words: {@code S10}, {@code AN26}, {@code Euro1.5 million}. They count
 * where a number is sought.
 */
final class LatinDigits {
  private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");

  private LatinDigits() {}

  static List<BigDecimal> in(List<Token> tokens, String language) {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (hasDigit(tokens.get(i))) {
        Matcher figure = FIGURE.matcher(tokens.get(i).key());
        String written = "";
        while (figure.find()) {
          written = figure.group();
          values.add(normal(new BigDecimal(written)));
        }
        StringBuilder amount = new StringBuilder(written);
        for (Token token : tokens.subList(i + 1, Math.min(i + 4, tokens.size()))) {
          amount.append(token.isWord() ? " " : "").append(token.text());
        }
        NumberFinder.find(amount.toString(), language).stream()
            .limit(1)
            .map(NumberMention::value)
            .forEach(values::add);
      }
    }
    return values;
  }

  /** Where digits follow the point after such a word: they are its decimals. */
  static List<TextRange> ranges(List<Token> tokens) {
    List<TextRange> ranges = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token decimals = tokens.get(i + 2);
      boolean joined =
          hasDigit(tokens.get(i))
              && ".,".contains(tokens.get(i + 1).text())
              && decimals.kind() == Token.Kind.NUMBER
              && decimals.start() - tokens.get(i).end() == 1;
      if (joined) {
        ranges.add(new TextRange(decimals.start(), decimals.end()));
      }
    }
    return ranges;
  }

  private static boolean hasDigit(Token token) {
    int last = token.key().length() - 1;
    return token.isWord() && last > 0 && Character.isDigit(token.key().charAt(last));
  }

  private static BigDecimal normal(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
