package org.bayan.quality.internal.numbers;

import org.bayan.quality.TextRange;

/** Figures of footnotes: "…Budgetary Questions,3 and", "…of the report.12". */
final class Footnotes {
  private static final int LONGEST = 3;
  private static final String MARKS = ".,;:)”\"»،؛";

  private Footnotes() {}

  /** "(1)" directly behind a word, a quotation or other brackets. */
  private static boolean isRound(TextRange figure, String text) {
    int open = figure.start() - 1;
    int close = figure.end();
    if (open < 1
        || close >= text.length()
        || text.charAt(open) != '('
        || text.charAt(close) != ')') {
      return false;
    }
    char before = text.charAt(open - 1);
    boolean mark = Character.isLetter(before) || MARKS.indexOf(before) >= 0;
    boolean word = close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1));
    return mark && !word && close - open - 1 <= LONGEST;
  }

  /** Whether a figure is directly behind a mark that is directly behind a word. */
  static boolean isMark(TextRange figure, String text) {
    int start = figure.start();
    boolean bracketed =
        start > 0
            && figure.end() < text.length()
            && text.charAt(start - 1) == '['
            && text.charAt(figure.end()) == ']';
    if (bracketed) {
      return figure.end() - start <= LONGEST;
    }
    if (isRound(figure, text)) {
      return true;
    }
    boolean behind =
        start > 1
            && figure.end() - start <= LONGEST
            && MARKS.indexOf(text.charAt(start - 1)) >= 0
            && (Character.isLetter(text.charAt(start - 2)) || text.charAt(start - 2) == ')');
    return behind && (figure.end() == text.length() || text.charAt(figure.end()) == ' ');
  }
}
