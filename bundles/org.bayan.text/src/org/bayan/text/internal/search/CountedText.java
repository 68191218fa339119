package org.bayan.text.internal.search;

/**
 * A text that counts how often it is looked at, so that an expression whose repetitions are nested
 * does not go on for ever.
 */
final class CountedText implements CharSequence {

  /** Thrown out of the matcher when the limit is passed. */
  static final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooOften() {
      super("too many steps", null, false, false);
    }
  }

  /** About a tenth of a second for one text. */
  private static final int LIMIT = 5_000_000;

  private final String text;
  private int looks;

  CountedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++looks > LIMIT) {
      throw new TooOften();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
