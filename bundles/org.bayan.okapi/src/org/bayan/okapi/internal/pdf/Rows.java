package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts the glyphs of a page into rows. */
final class Rows {
  /** Glyphs of one row are this far from its baseline at most, in font sizes. */
  private static final float OFF_BASELINE = 0.3f;

  /** Raised figures are smaller and farther off. */
  private static final float RAISED_OFF_BASELINE = 0.65f;

  private static final float RAISED_SIZE = 0.85f;

  /** Some fonts draw diacritics from a baseline of their own. */
  private static final float MARK_OFF_BASELINE = 1.2f;

  private static final float MARK_REACH = 2;
  private static final int MAX_NEAR_ROWS = 12;

  private static final class Growing {
    private final List<Glyph> glyphs = new ArrayList<>();
    private Glyph largest;
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;

    private void add(Glyph glyph) {
      glyphs.add(glyph);
      left = Math.min(left, glyph.left());
      right = Math.max(right, glyph.right());
      if (largest == null || glyph.size() > largest.size()) {
        largest = glyph;
      }
    }

    /** Rows grow downwards: what is added is never above the first glyph. */
    private boolean takes(Glyph glyph) {
      float size = Math.max(largest.size(), glyph.size());
      Glyph upper = largest.baseline() < glyph.baseline() ? largest : glyph;
      float limit = upper.size() < RAISED_SIZE * size ? RAISED_OFF_BASELINE : OFF_BASELINE;
      return Math.abs(glyph.baseline() - largest.baseline()) <= limit * size;
    }

    private boolean isUnder(Glyph mark) {
      return Math.abs(mark.baseline() - largest.baseline()) <= MARK_OFF_BASELINE * largest.size()
          && left - 1 <= mark.middle()
          && mark.middle() <= right + 1;
    }
  }

  private Rows() {}

  /** The rows from top to bottom. */
  static List<Row> of(List<Glyph> glyphs) {
    List<Growing> rows = new ArrayList<>();
    List<Glyph> sorted =
        glyphs.stream()
            .filter(g -> !g.isMark())
            .sorted(Comparator.comparingDouble(Glyph::baseline).thenComparingInt(Glyph::order))
            .toList();
    for (Glyph glyph : sorted) {
      if (rows.isEmpty() || !rows.getLast().takes(glyph)) {
        rows.add(new Growing());
      }
      rows.getLast().add(glyph);
    }
    glyphs.stream().filter(Glyph::isMark).forEach(mark -> placeMark(rows, mark));
    return rows.stream()
        .filter(r -> r.glyphs.stream().anyMatch(Glyph::isInk))
        .map(r -> new Row(r.glyphs))
        .sorted(Comparator.comparingDouble(Row::baseline))
        .toList();
  }

  /** A diacritic that lies on no glyph is lost: nothing tells to which one it belongs. */
  private static void placeMark(List<Growing> rows, Glyph mark) {
    Growing nearest = null;
    int first = firstBelow(rows, mark.baseline() - MARK_REACH * mark.size());
    for (int i = first; i < Math.min(rows.size(), first + MAX_NEAR_ROWS); i++) {
      Growing row = rows.get(i);
      if (row.isUnder(mark) && (nearest == null || isNearer(mark, row, nearest))) {
        nearest = row;
      }
    }
    if (nearest != null) {
      nearest.glyphs.add(mark);
    }
  }

  /** Rows are sorted by their baselines but for a fraction of a line. */
  private static int firstBelow(List<Growing> rows, float baseline) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).largest.baseline() < baseline) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isNearer(Glyph mark, Growing row, Growing than) {
    return Math.abs(mark.baseline() - row.largest.baseline())
        < Math.abs(mark.baseline() - than.largest.baseline());
  }
}
