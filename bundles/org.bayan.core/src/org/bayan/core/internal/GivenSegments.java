package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.List;
import org.bayan.okapi.TextRange;
import org.bayan.text.CleanedText;

/** The segments that a document cuts a unit into, as ranges of the cleaned text of the unit. */
public final class GivenSegments {

  private GivenSegments() {}

  /** The ranges without white space at their ends; one with nothing left is left out. */
  public static List<TextRange> in(CleanedText clean, List<TextRange> raw) {
    List<TextRange> ranges = new ArrayList<>();
    for (TextRange range : raw) {
      int start = InlineCodes.cleanOffset(clean, range.start());
      int end = InlineCodes.cleanOffset(clean, range.end());
      while (start < end && isSpace(clean.text().charAt(start))) {
        start++;
      }
      while (end > start && isSpace(clean.text().charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        ranges.add(new TextRange(start, end));
      }
    }
    return ranges;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
