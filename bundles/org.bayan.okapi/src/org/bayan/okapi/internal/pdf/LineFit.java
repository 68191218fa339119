package org.bayan.okapi.internal.pdf;

import java.util.regex.Pattern;

/** Whether a line was ended because it was full, or by the writer. */
final class LineFit {
  private static final float SPACE = 0.25f;
  private static final float TOLERANCE = 0.4f;
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?\\u061F\\u061B;:\\u2026\\u06D4]\\uFFF9?[\\p{Nd}*\\uFFFB]*"
              + "[)\\]\\u00BB\\u201D\\u2019\"']*(?:\\uFFF9.*\\uFFFB)?$");

  private LineFit() {}

  /**
   * Whether the first word of the next line would not have fitted.
   *
   * @param end where lines end at most, growing in the direction of reading
   */
  static boolean isFull(TextLine line, TextLine next, float end, boolean rightToLeft) {
    float size = line.style().size();
    float needed = next.firstWord(rightToLeft) + (SPACE + TOLERANCE) * size;
    return end - line.trailing(rightToLeft) < needed;
  }

  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).find();
  }
}
