package org.bayan.text;

import java.util.Arrays;

/** A text without residue and, for each of its characters, the range of the raw text behind it. */
public final class CleanedText {
  private final String text;
  private final int[] rawStarts;
  private final int[] rawEnds;

  CleanedText(String text, int[] rawStarts, int[] rawEnds) {
    this.text = text;
    this.rawStarts = Arrays.copyOf(rawStarts, text.length());
    this.rawEnds = Arrays.copyOf(rawEnds, text.length());
  }

  /** The cleaned text, empty when there was nothing but residue. */
  public String text() {
    return text;
  }

  /**
   * Where a range of the cleaned text that begins at an index begins in the raw text.
   *
   * @param index a position in the cleaned text, 0 to length − 1
   */
  public int rawStart(int index) {
    return rawStarts[index];
  }

  /**
   * Where a non-empty range of the cleaned text ends in the raw text.
   *
   * @param end the exclusive end in the cleaned text, 1 to length
   */
  public int rawEnd(int end) {
    return rawEnds[end - 1];
  }

  @Override
  public String toString() {
    return text;
  }
}
