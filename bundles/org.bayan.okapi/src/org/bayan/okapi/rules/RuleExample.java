package org.bayan.okapi.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which a rule decides. It is written with a bar ({@code |}) at each position at which
 * the rule is to decide; {@code \|} is a bar of the text and {@code \\} a backslash. Without a bar
 * the rule may decide anywhere in it.
 *
 * @param text the text without the marks
 * @param positions the marked positions, ascending, in UTF-16 units
 */
public record RuleExample(String text, List<Integer> positions) {

  private static final char MARK = '|';
  private static final char ESCAPE = '\\';

  /** The list is copied. */
  public RuleExample {
    positions = List.copyOf(positions);
  }

  /** Reads the notation; every string is an example. */
  public static RuleExample parse(String notation) {
    StringBuilder text = new StringBuilder();
    List<Integer> positions = new ArrayList<>();
    for (int at = 0; at < notation.length(); at++) {
      char c = notation.charAt(at);
      if (c == MARK) {
        positions.add(text.length());
      } else if (c == ESCAPE && isEscaped(notation, at + 1)) {
        text.append(notation.charAt(++at));
      } else {
        text.append(c);
      }
    }
    return new RuleExample(text.toString(), positions);
  }

  private static boolean isEscaped(String notation, int at) {
    return at < notation.length() && (notation.charAt(at) == MARK || notation.charAt(at) == ESCAPE);
  }

  /** The notation of a text with one mark. */
  public static String notation(String text, int position) {
    return escaped(text.substring(0, position)) + MARK + escaped(text.substring(position));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|");
  }
}
