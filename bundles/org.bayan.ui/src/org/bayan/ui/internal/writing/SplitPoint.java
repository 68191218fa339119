package org.bayan.ui.internal.writing;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a text is probably to be split.
 *
 * @param text the text
 */
record SplitPoint(String text) {

  /** The beginning of the word that is nearest to the middle; the middle where there is none. */
  int middle() {
    int middle = text.length() / 2;
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int best = middle;
    int least = Integer.MAX_VALUE;
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      boolean begins = at > 0 && at < text.length() && Character.isWhitespace(text.charAt(at - 1));
      if (begins && Math.abs(at - middle) < least) {
        best = at;
        least = Math.abs(at - middle);
      }
    }
    return best;
  }
}
