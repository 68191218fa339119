package org.bayan.okapi.internal.pdf;

import java.util.List;

/** Tells columns of running text from columns of a table and from labels of lists. */
final class ColumnShape {
  /** Most lines of running text fill the column. */
  private static final double FILLED = 0.6;

  private static final int MIN_GLYPHS = 14;

  private ColumnShape() {}

  /** Whether the rows are running text: more than half of them long, and as wide as the column. */
  static boolean isColumn(List<Row> rows) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (Row row : rows) {
      left = Math.min(left, row.left());
      right = Math.max(right, row.right());
    }
    double filled = FILLED * (right - left);
    long full =
        rows.stream()
            .filter(r -> r.right() - r.left() >= filled && glyphs(r) >= MIN_GLYPHS)
            .count();
    return 2 * full >= rows.size();
  }

  /** Whether the rows are bullets or numbers, whose texts stand beside them. */
  static boolean areLabels(List<Row> rows, boolean rightToLeft) {
    return rows.stream().allMatch(r -> Labels.isLabel(LineMaker.line(r, 0).text(rightToLeft)));
  }

  private static int glyphs(Row row) {
    return row.stretches().stream().mapToInt(Row.Stretch::glyphs).sum();
  }
}
