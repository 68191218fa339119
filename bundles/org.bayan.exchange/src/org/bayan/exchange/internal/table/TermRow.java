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

  /** Adds a value to those of a cell, on a line of its own. */
  void add(TermColumn column, String value) {
    if (!value.isEmpty()) {
      cells.merge(column, value, (before, more) -> before + "\n" + more);
    }
  }

  /** Adds the cells of another row. */
  void addAll(TermRow other) {
    other.cells.forEach(this::add);
  }

  /** Whether no cell has a value. */
  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** What a cell says, empty where it says nothing. */
  public String get(TermColumn column) {
    return cells.getOrDefault(column, "");
  }
}
