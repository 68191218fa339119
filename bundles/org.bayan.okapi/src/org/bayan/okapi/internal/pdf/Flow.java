package org.bayan.okapi.internal.pdf;

import java.util.List;

/**
 * Lines that follow one another in a column, or the lines of one table cell.
 *
 * @param lines from top to bottom
 * @param cell whether they are a cell
 */
record Flow(List<TextLine> lines, boolean cell) {
  /** Makes the list immutable. */
  Flow {
    lines = List.copyOf(lines);
  }
}
