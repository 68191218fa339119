package org.bayan.quality.internal.numbers;

import org.bayan.quality.TextRange;

/** Figures of footnotes: "…Budgetary Questions,3 and", "…of the report.12". */
final class Footnotes {
  private static final int LONGEST = 3;
  private static final String MARKS = ".,;:)”\"»،؛";

  private Footnotes() {}

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
    boolean behind =
        start > 1
            && figure.end() - start <= LONGEST
            && MARKS.indexOf(text.charAt(start - 1)) >= 0
            && (Character.isLetter(text.charAt(start - 2)) || text.charAt(start - 2) == ')');
    return behind && (figure.end() == text.length() || text.charAt(figure.end()) == ' ');
  }
}
