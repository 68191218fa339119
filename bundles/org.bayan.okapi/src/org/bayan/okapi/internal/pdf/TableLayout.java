package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Takes rows that a gutter divides as a table. Its columns are the strips between vertical lines
 * that no row covers. A row whose distance to the one before is that of lines within a cell goes on
 * with the cells above.
 */
final class TableLayout {
  /** Distances of lines in a cell differ less than this; those of table rows more. */
  private static final float WITHIN_CELL = 1.12f;

  private final List<Row> rows;
  private final int page;
  private final boolean rightToLeft;
  private final List<Flow> cells = new ArrayList<>();
  private final TreeMap<Integer, List<TextLine>> open = new TreeMap<>();

  TableLayout(List<Row> rows, int page, boolean rightToLeft) {
    this.rows = rows;
    this.page = page;
    this.rightToLeft = rightToLeft;
  }

  /** The cells, table row by table row. */
  List<Flow> cells() {
    List<Row.Stretch> columns = columns();
    float lineDistance = lineDistance();
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0 && distance(i) > lineDistance && startsRow(i, columns)) {
        close();
      }
      add(rows.get(i), columns);
    }
    close();
    return cells;
  }

  private float distance(int i) {
    return rows.get(i).baseline() - rows.get(i - 1).baseline();
  }

  /** The largest distance within cells; 0 where all distances are alike, as in a tight table. */
  private float lineDistance() {
    float least = Float.MAX_VALUE;
    float greatest = 0;
    for (int i = 1; i < rows.size(); i++) {
      least = Math.min(least, distance(i));
      greatest = Math.max(greatest, distance(i));
    }
    float limit = least * WITHIN_CELL;
    return greatest > limit * WITHIN_CELL ? limit : 0;
  }

  /** In a tight table, a row without a first cell goes on with the one above. */
  private boolean startsRow(int i, List<Row.Stretch> columns) {
    Row.Stretch first = rightToLeft ? columns.getLast() : columns.getFirst();
    boolean padded = lineDistance() > 0;
    return padded || rows.get(i).between(first.left(), first.right()) != null;
  }

  /** Unions of the stretches of all rows, from left to right. */
  private List<Row.Stretch> columns() {
    List<Row.Stretch> all =
        rows.stream()
            .flatMap(r -> r.stretches().stream())
            .sorted((a, b) -> Float.compare(a.left(), b.left()))
            .toList();
    List<Row.Stretch> columns = new ArrayList<>();
    for (Row.Stretch s : all) {
      if (columns.isEmpty() || s.left() > columns.getLast().right()) {
        columns.add(s);
      } else {
        Row.Stretch last = columns.removeLast();
        columns.add(new Row.Stretch(last.left(), Math.max(last.right(), s.right()), 0));
      }
    }
    return columns;
  }

  private void add(Row row, List<Row.Stretch> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Row part = row.between(columns.get(i).left(), columns.get(i).right());
      if (part != null) {
        int place = rightToLeft ? -i : i;
        open.computeIfAbsent(place, p -> new ArrayList<>()).add(LineMaker.line(part, page));
      }
    }
  }

  private void close() {
    open.values().forEach(lines -> cells.add(new Flow(lines, true)));
    open.clear();
  }
}
