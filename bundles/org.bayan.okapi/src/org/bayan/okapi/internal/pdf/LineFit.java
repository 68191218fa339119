package org.bayan.okapi.internal.pdf;

import java.util.regex.Pattern;

/** Whether a line was ended because it was full, or by the writer. */
final class LineFit {
  private static final float SPACE = 0.25f;
  private static final float TOLERANCE = 0.4f;

  /** A line that ends within a sentence is rarely the last one of a paragraph. */
  private static final float WIDE_TOLERANCE = 2;

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?\\u061F\\u061B;:\\u2026\\u06D4]\\uFFF9?[\\p{Nd}*\\uFFFB]*"
              + "[)\\]\\u00BB\\u201D\\u2019\"']*(?:\\uFFF9.*\\uFFFB)?$");

  private LineFit() {}

  /**
   * Whether the first word of the next line would not have fitted.
   *
   * @param room what is left behind the line, in points
   */
  static boolean isFull(TextLine line, TextLine next, float room, boolean rightToLeft) {
    float size = line.style().size();
    float tolerance = endsSentence(line.text(rightToLeft)) ? TOLERANCE : WIDE_TOLERANCE;
    float needed = next.firstWord(rightToLeft) + (SPACE + tolerance) * size;
    return room < needed;
  }

  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).find();
  }
}
