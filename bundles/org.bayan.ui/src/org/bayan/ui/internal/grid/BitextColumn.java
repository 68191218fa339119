package org.bayan.ui.internal.grid;

/** The columns of the grid, in the order in which they stand on the screen. */
public enum BitextColumn {
  NUMBER(48),
  SOURCE(0),
  LINK(76),
  TARGET(0),
  STATUS(104),
  CONFIDENCE(100);

  private final int width;

  BitextColumn(int width) {
    this.width = width;
  }

  /** The width in pixels at first; 0 for a column that shares what the others leave. */
  int width() {
    return width;
  }

  boolean sharesWidth() {
    return width == 0;
  }

  static BitextColumn at(int position) {
    return values()[position];
  }
}
