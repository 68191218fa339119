package org.bayan.text.internal.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;

/** Reads a number that is spelt out. */
public final class SpeltNumberReader {
  private static final Reading NONE = new Reading(0, null);

  private final NumberWords words;

  /** Creates a reader for the number words of a language. */
  public SpeltNumberReader(NumberWords words) {
    this.words = words;
  }

  /**
   * What was read.
   *
   * @param tokens how many tokens it took, 0 when there is no number
   * @param mention the number, null when there is none
   */
  public record Reading(int tokens, NumberMention mention) {}

  /** The scale that a word stands for when it follows digits, or 1. */
  public long scaleOf(Token token) {
    long value = token.isWord() && !words.isJoined(token.key()) ? words.valueOf(token.key()) : -1;
    return value >= 1_000 ? value : 1;
  }

  /** Reads the longest number that begins at a token. */
  public Reading read(List<Token> tokens, int index) {
    NumberBuilder builder = new NumberBuilder(words.isArabic());
    int end = index;
    boolean joined = false;
    for (int i = index; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > index && (token.key().equals("and") || token.key().equals("-"))) {
        joined = token.key().equals("and");
        continue;
      }
      long value = token.isWord() ? words.valueOf(token.key()) : -1;
      boolean attached = i > index && words.isArabic() && words.isJoined(token.key());
      if (value < 0 || !builder.accept(value, joined || attached)) {
        break;
      }
      joined = false;
      end = i + 1;
    }
    return end == index ? NONE : reading(tokens, index, end, builder.value());
  }

  private static Reading reading(List<Token> tokens, int from, int to, long value) {
    BigDecimal number = DigitNumber.normal(BigDecimal.valueOf(value));
    int start = tokens.get(from).start();
    return new Reading(to - from, new NumberMention(start, tokens.get(to - 1).end(), number));
  }
}
