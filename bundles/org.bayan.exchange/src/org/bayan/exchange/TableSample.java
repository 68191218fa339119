package org.bayan.exchange;

import java.util.List;

/**
 * The beginning of a table.
 *
 * @param rows the first rows that are not blank, as they stand; a row may be shorter than others
 * @param columns how many columns the widest of them has
 */
public record TableSample(List<List<String>> rows, int columns) {

  /** Copies the rows. */
  public TableSample {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
