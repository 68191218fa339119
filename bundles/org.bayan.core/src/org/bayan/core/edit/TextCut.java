package org.bayan.core.edit;

import java.text.BreakIterator;
import java.util.Locale;
import org.bayan.core.internal.resegment.EdgeBlank;
import org.bayan.okapi.TextRange;

/**
 * Where a text is cut in two. White space between the parts belongs to none of them.
 *
 * @param end where the first part ends, in UTF-16 units
 * @param start where the second begins
 */
record TextCut(int end, int start) {

  /**
   * Cuts a text.
   *
   * @param offset about where; inside of what people see as one character it moves behind that
   * @throws EditException when a part would hold no word
   */
  static TextCut of(String text, int offset) throws EditException {
    int at = boundary(text, Math.clamp(offset, 0, text.length()));
    if (!hasWord(text.substring(0, at)) || !hasWord(text.substring(at))) {
      throw new EditException(Refusal.AT_THE_EDGE);
    }
    TextRange first = EdgeBlank.trimmed(text, 0, at).orElseThrow();
    TextRange second = EdgeBlank.trimmed(text, at, text.length()).orElseThrow();
    return new TextCut(first.end(), second.start());
  }

  private static int boundary(String text, int offset) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters.isBoundary(offset) ? offset : characters.following(offset);
  }

  private static boolean hasWord(String part) {
    return part.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
