package org.bayan.exchange;

import java.util.List;

/**
 * What is wrong in the rows of a table.
 *
 * @param rows how many rows were looked at
 * @param count how many of them are wrong
 * @param first what is wrong with the first of them, each a sentence
 */
public record TableFaults(int rows, int count, List<String> first) {

  /** Copies the list. */
  public TableFaults {
    first = List.copyOf(first);
  }
}
