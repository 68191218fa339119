package org.bayan.text.internal.dates;

import org.bayan.text.Token;

/** What a plain figure can be in a date. */
final class Figures {
  private static final int LONGEST = 4;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int LAST_DAY = 31;

  private Figures() {}

  /** The value of a token of at most four plain digits, or −1. */
  static int of(Token token) {
    boolean plain =
        token.kind() == Token.Kind.NUMBER
            && token.key().length() <= LONGEST
            && isPlain(token.key());
    return plain ? Integer.parseInt(token.key()) : -1;
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  static boolean isDay(int figure) {
    return figure >= 1 && figure <= LAST_DAY;
  }

  static boolean isYear(int figure) {
    return figure >= FIRST_YEAR && figure <= LAST_YEAR;
  }
}
