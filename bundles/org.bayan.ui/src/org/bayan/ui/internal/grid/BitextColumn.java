package org.bayan.ui.internal.grid;

import java.util.Optional;
import org.bayan.ui.internal.rows.Side;

/** The columns of the grid, in the order in which they stand on the screen. */
public enum BitextColumn {
  NUMBER(64),
  SOURCE(0),
  LINK(122),
  TARGET(0),
  STATUS(104),
  CONFIDENCE(108),
  /** The last one: grids without official texts end before it. */
  CITATION(200);

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

  /** The side whose text it shows; empty for a column that tells of the whole bead. */
  Optional<Side> side() {
    return switch (this) {
      case SOURCE -> Optional.of(Side.SOURCE);
      case TARGET -> Optional.of(Side.TARGET);
      default -> Optional.empty();
    };
  }

  /** The column with the text of a side. */
  static BitextColumn of(Side side) {
    return side == Side.SOURCE ? SOURCE : TARGET;
  }

  static BitextColumn at(int position) {
    return values()[position];
  }
}
