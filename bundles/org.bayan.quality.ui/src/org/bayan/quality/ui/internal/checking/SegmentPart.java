package org.bayan.quality.ui.internal.checking;

import org.bayan.model.bitext.Segment;

/**
 * A part of the text of a segment.
 *
 * @param segment the segment; one that is in no text where it is only being written
 * @param start where the part begins, in UTF-16 units
 * @param end where it ends, exclusive; the start where something is missing
 */
public record SegmentPart(Segment segment, int start, int end) {

  /**
   * The same part, with the characters beside it where it is a space or nothing. What is missing at
   * the end has no place in the text: who is writing has not come to it yet.
   *
   * @param text of the segment
   */
  SegmentPart withLetters(String text) {
    if (!text.substring(start, end).isBlank() || start == end && isAtEnd(text)) {
      return this;
    }
    int first = start > 0 ? text.offsetByCodePoints(start, -1) : start;
    int last = end < text.length() ? text.offsetByCodePoints(end, 1) : end;
    return new SegmentPart(segment, first, last);
  }

  private boolean isAtEnd(String text) {
    return text.substring(end).isBlank();
  }
}
