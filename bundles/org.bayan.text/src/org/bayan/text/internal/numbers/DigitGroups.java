package org.bayan.text.internal.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.bayan.text.Token;

/**
 * Digits that make one number although they are several tokens: {@code 1 000 000}, {@code 1’000}.
 *
 * @param digits the digits and the marks that are in the tokens
 * @param tokens how many tokens they take
 */
record DigitGroups(String digits, int tokens) {
  private static final Pattern FIRST = Pattern.compile("\\d{1,3}");
  private static final Pattern MIDDLE = Pattern.compile("\\d{3}");
  private static final Pattern LAST = Pattern.compile("\\d{3}([.,]\\d+)?");
  private static final String APOSTROPHES = "'’";

  /** The digits of one token. */
  static DigitGroups one(List<Token> tokens, int index) {
    return new DigitGroups(tokens.get(index).key(), 1);
  }

  /** The digits of a token and of the groups of three that follow it. */
  static DigitGroups at(List<Token> tokens, int index) {
    DigitGroups groups = one(tokens, index);
    boolean open = FIRST.matcher(groups.digits).matches();
    while (open) {
      int next = nextGroup(tokens, index + groups.tokens - 1);
      String digits = next < 0 ? "" : tokens.get(next).key();
      if (!LAST.matcher(digits).matches()) {
        return groups;
      }
      groups = new DigitGroups(groups.digits + digits, next - index + 1);
      open = MIDDLE.matcher(digits).matches();
    }
    return groups;
  }

  /** The token of digits that one space or apostrophe separates from another, or −1. */
  private static int nextGroup(List<Token> tokens, int index) {
    if (isNumber(tokens, index + 1) && gap(tokens, index) == 1) {
      return index + 1;
    }
    boolean apostrophe =
        isNumber(tokens, index + 2)
            && APOSTROPHES.contains(tokens.get(index + 1).text())
            && gap(tokens, index) + gap(tokens, index + 1) == 0;
    return apostrophe ? index + 2 : -1;
  }

  private static boolean isNumber(List<Token> tokens, int index) {
    return index < tokens.size() && tokens.get(index).kind() == Token.Kind.NUMBER;
  }

  private static int gap(List<Token> tokens, int index) {
    return tokens.get(index + 1).start() - tokens.get(index).end();
  }
}
