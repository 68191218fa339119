package org.bayan.text.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.OrdinalMention;
import org.bayan.text.Token;

/** Reads {@code ninth}, {@code sixty-ninth}, {@code one hundred and twelfth}, {@code 21st}. */
public final class EnglishOrdinals {
  private static final Map<String, Integer> LAST = last();
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> UNITS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9);

  private EnglishOrdinals() {}

  /** The ordinals among tokens. */
  public static List<OrdinalMention> find(List<Token> tokens) {
    List<OrdinalMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Integer value = LAST.get(token.key());
      if (value != null) {
        mentions.add(spelt(tokens, i, value));
      } else if (ENDINGS.contains(token.key()) && i > 0 && isFigure(tokens, i)) {
        int figure = Integer.parseInt(tokens.get(i - 1).key());
        mentions.add(new OrdinalMention(tokens.get(i - 1).start(), token.end(), figure));
      }
    }
    return mentions;
  }

  private static boolean isFigure(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    return before.end() == tokens.get(index).start() && before.key().matches("\\d{1,6}");
  }

  private static OrdinalMention spelt(List<Token> tokens, int last, int value) {
    int first = last;
    int sum = value;
    Integer tens = value < 10 ? TENS.get(word(tokens, beforeHyphen(tokens, first))) : null;
    if (tens != null) {
      sum += tens;
      first = beforeHyphen(tokens, first);
    }
    int before = first - 1;
    if (word(tokens, before).equals("and")) {
      before--;
    }
    if (sum < 100 && word(tokens, before).equals("hundred")) {
      Integer hundreds = UNITS.getOrDefault(word(tokens, before - 1), 1);
      first = UNITS.containsKey(word(tokens, before - 1)) ? before - 1 : before;
      sum += 100 * hundreds;
    } else if (value == 100 && UNITS.containsKey(word(tokens, first - 1))) {
      sum = 100 * UNITS.get(word(tokens, first - 1));
      first--;
    }
    return new OrdinalMention(tokens.get(first).start(), tokens.get(last).end(), sum);
  }

  private static int beforeHyphen(List<Token> tokens, int index) {
    return word(tokens, index - 1).equals("-") ? index - 2 : index - 1;
  }

  private static String word(List<Token> tokens, int index) {
    return index < 0 ? "" : tokens.get(index).key();
  }

  private static Map<String, Integer> last() {
    Map<String, Integer> values = new HashMap<>();
    String[] small =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      values.put(small[i], i + 1);
    }
    String[] tens =
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
            .split(" ");
    for (int i = 0; i < tens.length; i++) {
      values.put(tens[i], 10 * (i + 2));
    }
    return Map.copyOf(values);
  }
}
