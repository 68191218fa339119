package org.bayan.okapi.internal.pdf;

/**
 * How text looks.
 *
 * @param size of the font in points
 * @param bold whether its strokes are heavy
 */
record Style(float size, boolean bold) {
  private static final float SAME = 0.06f;

  /** Whether the sizes differ by no more than rounding does. */
  boolean isSizeOf(Style other) {
    return Math.abs(size - other.size) <= SAME * Math.max(size, other.size);
  }
}
