package org.bayan.exchange.internal.table;

import java.io.IOException;
import java.util.List;

/** The rows of a table, one at a time. */
public interface TableLines extends AutoCloseable {

  /**
   * The next row that is not blank.
   *
   * @return its values; empty at the end
   */
  List<String> next() throws IOException;

  /** The line that the last row began in, from 1. */
  int line();

  @Override
  void close() throws IOException;
}
