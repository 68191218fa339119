package org.bayan.help.ui.internal.search;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds the sentence around a place. */
final class Sentences {

  private Sentences() {}

  /**
   * The start and the end of the sentence around an offset.
   *
   * @param line the line of the text with that offset
   * @param start where the line begins in its text
   * @param offset the place, in the text
   */
  static int[] around(String line, int start, int offset) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(line);
    int end = sentences.following(Math.min(offset - start, Math.max(0, line.length() - 1)));
    if (end == BreakIterator.DONE) {
      return new int[] {start, start + line.length()};
    }
    return new int[] {start + sentences.previous(), start + end};
  }
}
