package org.bayan.exchange.internal.table;

import java.util.EnumMap;
import java.util.Map;
import org.bayan.exchange.TermColumn;

/** The cells of a row; a column without a value is an empty cell. */
public final class TermRow {
  private final Map<TermColumn, String> cells = new EnumMap<>(TermColumn.class);

  /** Fills a cell; null leaves it empty. */
  public void put(TermColumn column, String value) {
    if (value != null && !value.isEmpty()) {
      cells.put(column, value);
    }
  }

  /** What a cell says, empty where it says nothing. */
  public String get(TermColumn column) {
    return cells.getOrDefault(column, "");
  }
}
