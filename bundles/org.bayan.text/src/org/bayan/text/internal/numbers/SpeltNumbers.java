package org.bayan.text.internal.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.bayan.text.NumberMention;
import org.bayan.text.Token;

/** Reads the numbers that a language spells out. */
public interface SpeltNumbers {
  /**
   * What was read.
   *
   * @param tokens how many tokens it took, 0 when there is no number
   * @param mention the number, null when there is none
   */
  record Reading(int tokens, NumberMention mention) {
    static final Reading NONE = new Reading(0, null);

    static Reading of(List<Token> tokens, int from, int to, long value) {
      BigDecimal number = DigitNumber.normal(BigDecimal.valueOf(value));
      int start = tokens.get(from).start();
      return new Reading(to - from, new NumberMention(start, tokens.get(to - 1).end(), number));
    }
  }

  /**
   * What figures are multiplied by.
   *
   * @param tokens how many tokens it takes, 0 when there is none
   * @param value a thousand or more, 1 when there is none
   */
  record Scale(int tokens, long value) {
    static final Scale NONE = new Scale(0, 1);
  }

  /** Reads the longest number that begins at a token. */
  Reading read(List<Token> tokens, int index);

  /** Reads the scale words that begin at a token: {@code million}, {@code mil millones}. */
  Scale scaleAt(List<Token> tokens, int index);
}
