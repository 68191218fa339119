package org.bayan.help.ui.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.help.ui.internal.pages.PageLine;
import org.bayan.help.ui.internal.pages.PageText;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/** Finds where the columns of tables begin: each as wide as its widest cell, the last one wraps. */
final class TableColumns {

  /** How much of the width all columns but the last may take; wider ones are made narrower. */
  private static final double MOST = 0.62;

  private final StyledText control;
  private final int gap;

  TableColumns(StyledText control, int gap) {
    this.control = control;
    this.gap = gap;
  }

  /**
   * The tab stops of each table, in pixels. Where the columns find no room each is narrower by the
   * same part; a longer cell reaches into the next column then.
   */
  Map<Integer, List<Integer>> of(PageText page, int width) {
    Map<Integer, List<Integer>> widths = measure(page);
    Map<Integer, List<Integer>> stops = new HashMap<>();
    widths.forEach((table, columns) -> stops.put(table, stops(columns, width)));
    return stops;
  }

  private Map<Integer, List<Integer>> measure(PageText page) {
    Map<Integer, List<Integer>> widths = new HashMap<>();
    GC gc = new GC(control);
    try {
      gc.setFont(control.getFont());
      for (int at = 0; at < page.lines().size(); at++) {
        PageLine line = page.lines().get(at);
        if (line.isRow()) {
          String[] cells = control.getLine(at).split("\t");
          measure(gc, cells, widths.computeIfAbsent(line.table(), table -> new ArrayList<>()));
        }
      }
    } finally {
      gc.dispose();
    }
    return widths;
  }

  private static void measure(GC gc, String[] cells, List<Integer> columns) {
    for (int column = 0; column < cells.length - 1; column++) {
      int width = gc.stringExtent(cells[column]).x;
      if (column == columns.size()) {
        columns.add(width);
      } else {
        columns.set(column, Math.max(width, columns.get(column)));
      }
    }
  }

  private List<Integer> stops(List<Integer> columns, int width) {
    int total = columns.stream().mapToInt(column -> column + gap).sum();
    double share = Math.min(1, width * MOST / Math.max(1, total));
    List<Integer> stops = new ArrayList<>();
    int at = gap / 3;
    for (int column : columns) {
      at += (int) ((column + gap) * share);
      stops.add(at);
    }
    return stops.isEmpty() ? List.of(gap) : stops;
  }
}
