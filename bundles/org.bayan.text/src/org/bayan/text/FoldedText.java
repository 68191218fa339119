package org.bayan.text;

import java.util.Arrays;

/** A folded text and, for each of its characters, the range of the original that it stands for. */
public final class FoldedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /**
   * Where a range of the folded text that begins at an index begins in the original.
   *
   * @param index a position in the folded text, 0 to length − 1
   */
  public int originalStart(int index) {
    return starts[index];
  }

  /**
   * Where a non-empty range of the folded text ends in the original. Diacritics and tatweel that
   * follow the last letter belong to it.
   *
   * @param end the exclusive end in the folded text, 1 to length
   */
  public int originalEnd(int end) {
    return ends[end - 1];
  }

  @Override
  public String toString() {
    return text;
  }

  /** Collects folded characters in order. */
  static final class Builder {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(int capacity) {
      text = new StringBuilder(capacity);
      starts = new int[Math.max(1, capacity)];
      ends = new int[starts.length];
    }

    void append(CharSequence folded, int start, int end) {
      int length = text.length() + folded.length();
      if (length > starts.length) {
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      Arrays.fill(starts, text.length(), length, start);
      Arrays.fill(ends, text.length(), length, end);
      text.append(folded);
    }

    /** Gives a character that folds to nothing to the character before it, if they touch. */
    void extend(int start, int end) {
      int last = text.length() - 1;
      if (last >= 0 && ends[last] == start) {
        ends[last] = end;
      }
    }

    FoldedText build() {
      int length = text.length();
      return new FoldedText(
          text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
