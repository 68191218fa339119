package org.bayan.exchange.internal.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text of a right-to-left paragraph into runs. A word processor takes the neutral characters
 * of a run marked {@code w:rtl} as right-to-left, so that a stretch from the first to the last
 * Latin letter must stand outside such runs to keep its own order. Numbers stay right-to-left runs:
 * there they take the complex-script font and keep their place after Arabic words.
 */
final class DirectionalRuns {
  /**
   * A stretch of text.
   *
   * @param text never empty
   * @param rightToLeft whether it is to be marked
   */
  record Run(String text, boolean rightToLeft) {}

  private DirectionalRuns() {}

  static List<Run> of(String text, boolean rightToLeftParagraph) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      boolean opposite = rightToLeftParagraph ? isLeftToRight(codePoint) : isRightToLeft(codePoint);
      if (opposite) {
        int end = endOfStretch(text, i, !rightToLeftParagraph);
        add(runs, text.substring(done, i), rightToLeftParagraph);
        add(runs, text.substring(i, end), !rightToLeftParagraph);
        done = end;
        i = end;
      } else {
        i += Character.charCount(codePoint);
      }
    }
    add(runs, text.substring(done), rightToLeftParagraph);
    return runs;
  }

  /** Behind the last letter of the stretch's direction before a letter of the other one. */
  private static int endOfStretch(String text, int start, boolean rightToLeft) {
    int end = start;
    for (int i = start; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (rightToLeft ? isLeftToRight(codePoint) : isRightToLeft(codePoint)) {
        break;
      }
      boolean digitOfLatin = !rightToLeft && Character.isDigit(codePoint);
      if (digitOfLatin || (rightToLeft ? isRightToLeft(codePoint) : isLeftToRight(codePoint))) {
        end = i;
      }
    }
    return end;
  }

  private static void add(List<Run> runs, String text, boolean rightToLeft) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, rightToLeft));
    }
  }

  private static boolean isLeftToRight(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte directionality = Character.getDirectionality(codePoint);
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
