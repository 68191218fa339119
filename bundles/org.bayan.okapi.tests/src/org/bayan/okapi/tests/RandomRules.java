package org.bayan.okapi.tests;

import java.util.List;
import java.util.Random;
import net.sf.okapi.lib.segmentation.Rule;

/** Makes up rules and texts that often meet. */
final class RandomRules {
  private static final List<String> ELEMENTS =
      List.of(
          "a",
          "b",
          "\\.",
          "\\.",
          "\\.",
          " ",
          "!",
          "\u0628",
          "[ab]",
          "[^a]",
          "[.!]",
          "[\\s\\u00A0]",
          "\\s",
          "\\S",
          "\\w",
          "\\d",
          "\\p{L}",
          "\\p{Lu}",
          "\\u002E",
          ".",
          "[a-c&&[^b]]",
          "[]a]",
          "\\n",
          "[\uD83D\uDE00a]");
  private static final List<String> CONDITIONS =
      List.of("^", "$", "\\b", "\\B", "(?=a)", "(?![.!])", "(?<=b)", "(?<!a)", "(?=[ab]\\.)");
  private static final List<String> ODDITIES =
      List.of("\\Qa.\\E", "(?i:A)", "(?>a|ab)", "\\G", "\\R", "\\x{62}");
  private static final List<String> QUANTIFIERS =
      List.of("?", "{2}", "{0,2}", "{1,3}", "{1,3}?", "{0,2}+", "??");
  private static final List<String> ENDLESS = List.of("*", "+", "{2,}", "+?", "*+");
  private static final String LETTERS = "aaabbbcA. . . !?  \n1\u0628\u0640\u200F\uD83D\uDE00\uD83D";

  private final Random random;

  RandomRules(long seed) {
    random = new Random(seed);
  }

  Rule rule() {
    String before = random.nextInt(40) == 0 ? "" : expression(2);
    String after = random.nextInt(8) == 0 ? "" : expression(2);
    return new Rule(before, after, random.nextInt(3) > 0);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    while (text.length() < length) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  private String expression(int depth) {
    StringBuilder expression = new StringBuilder();
    int options = random.nextInt(4) == 0 ? 2 : 1;
    for (int option = 0; option < options; option++) {
      expression.append(option > 0 ? "|" : "");
      int parts = upTo(3);
      for (int part = 0; part < parts; part++) {
        expression.append(part(depth));
      }
    }
    return options > 1 ? "(?:" + expression + ")" : expression.toString();
  }

  private String part(int depth) {
    int kind = random.nextInt(20);
    if (kind < 2) {
      return one(CONDITIONS);
    }
    if (kind == 2 && random.nextInt(8) == 0) {
      return one(ODDITIES);
    }
    if (kind < 7 && depth > 0) {
      String opening = random.nextBoolean() ? "(?:" : "(";
      String quantifier = random.nextBoolean() ? one(QUANTIFIERS) : "";
      return opening + expression(depth - 1) + ")" + quantifier;
    }
    int repeated = random.nextInt(8);
    String quantifier = repeated == 0 ? one(ENDLESS) : repeated < 3 ? one(QUANTIFIERS) : "";
    return one(ELEMENTS) + quantifier;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
