package org.bayan.ui.internal.rows;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntSupplier;
import org.bayan.model.bitext.Bead;

/**
 * The heights of all rows: an estimate at first, the measured height as soon as somebody asked for
 * it. Measuring a text costs about a tenth of a millisecond, so a book of 30,000 rows cannot be
 * measured before it is shown; an estimate is arithmetic only.
 */
public final class RowHeights {

  private final SegmentHeight estimate;
  private final SegmentHeight measure;
  private final IntSupplier least;
  private BeadRows rows;
  private PrefixSums heights;
  private BitSet measured;

  /**
   * Estimates all rows.
   *
   * @param rows the rows
   * @param estimate a cheap guess at the height of a cell
   * @param measure the true height of a cell
   * @param least the least height of a row in pixels, asked anew for each bead
   */
  public RowHeights(
      BeadRows rows, SegmentHeight estimate, SegmentHeight measure, IntSupplier least) {
    this.rows = rows;
    this.estimate = estimate;
    this.measure = measure;
    this.least = least;
    measured = new BitSet(rows.beadCount());
    forget();
  }

  /** Goes back to estimates: the width of a column or a font has changed. */
  public void forget() {
    measured.clear();
    int[] estimated = new int[rows.rowCount()];
    for (int bead = 0; bead < rows.beadCount(); bead++) {
      estimate(bead, estimated);
    }
    heights = new PrefixSums(estimated);
  }

  /**
   * Goes over to other rows. Beads that were there keep their heights.
   *
   * @param next the rows from now on
   * @param changed the beads that look different now
   */
  public void replaceRows(BeadRows next, Set<Bead> changed) {
    BeadRows before = rows;
    PrefixSums known = heights;
    BitSet knownMeasured = measured;
    rows = next;
    measured = new BitSet(next.beadCount());
    int[] pixels = new int[next.rowCount()];
    int old = -1;
    for (int bead = 0; bead < next.beadCount(); bead++) {
      old = placeBefore(before, old + 1, next.bead(bead));
      int count = next.rowCountOf(bead);
      if (old < 0 || before.rowCountOf(old) != count || changed.contains(next.bead(bead))) {
        estimate(bead, pixels);
        continue;
      }
      measured.set(bead, knownMeasured.get(old));
      for (int line = 0; line < count; line++) {
        pixels[next.firstRowOf(bead) + line] = known.get(before.firstRowOf(old) + line);
      }
    }
    heights = new PrefixSums(pixels);
  }

  /** Nearly always a bead stands where one expects it, and need not be looked for. */
  private static int placeBefore(BeadRows before, int expected, Bead bead) {
    return expected < before.beadCount() && before.bead(expected) == bead
        ? expected
        : before.indexOf(bead);
  }

  /** Goes back to estimates for some beads, those that are shown: their texts have changed. */
  public void forget(Set<Bead> changed) {
    for (Bead bead : changed) {
      int index = rows.indexOf(bead);
      if (index >= 0) {
        measured.clear(index);
        put(index, BeadHeights.of(bead, estimate, least.getAsInt()));
      }
    }
  }

  /**
   * Makes a cell higher than its text needs, or lower again: more is being written in it.
   *
   * @param side the side of the cell
   * @param firstRow where the cell begins
   * @param height what the cell is to have at least, in pixels
   * @return whether a row changed its height
   */
  public boolean stretch(Side side, int firstRow, int height) {
    int bead = rows.beadOfRow(firstRow);
    int[] pixels = BeadHeights.of(rows.bead(bead), measure, least.getAsInt());
    RowSpan cell = rows.cell(side, firstRow);
    int missing = height;
    for (int line = 0; line < cell.count(); line++) {
      missing -= pixels[cell.first() - rows.firstRowOf(bead) + line];
    }
    pixels[cell.first() - rows.firstRowOf(bead) + cell.count() - 1] += Math.max(0, missing);
    measured.set(bead);
    return put(bead, pixels);
  }

  private void estimate(int bead, int[] pixels) {
    int[] estimated = BeadHeights.of(rows.bead(bead), estimate, least.getAsInt());
    System.arraycopy(estimated, 0, pixels, rows.firstRowOf(bead), estimated.length);
  }

  public int rowCount() {
    return heights.size();
  }

  public int height(int row) {
    return heights.get(row);
  }

  /** Where a row begins, in pixels from the first row; the row count gives the end. */
  public int start(int row) {
    return heights.before(Math.clamp(row, 0, heights.size()));
  }

  public int total() {
    return heights.before(heights.size());
  }

  /** The row at a distance from the first row; −1 outside. */
  public int rowAt(int y) {
    return y < 0 || y >= total() ? -1 : heights.indexAt(y);
  }

  /**
   * Measures the rows that show in a window.
   *
   * @param top where the window begins, in pixels from the first row
   * @param height its height
   * @return whether a row changed its height
   */
  public boolean measureWindow(int top, int height) {
    int first = rowAt(Math.clamp(top, 0, Math.max(0, total() - 1)));
    boolean changed = false;
    for (int row = Math.max(0, first); row < rows.rowCount() && start(row) < top + height; row++) {
      changed |= measureBead(rows.beadOfRow(row));
    }
    return changed;
  }

  /**
   * Measures the nearest bead that is not measured yet, below first.
   *
   * @param around the bead from which to look
   * @param reach how many beads up and down to look
   * @return whether there was one
   */
  public boolean measureNear(int around, int reach) {
    if (rows.beadCount() == 0) {
      return false;
    }
    int below = measured.nextClearBit(around);
    if (below < Math.min(rows.beadCount(), around + reach)) {
      measureBead(below);
      return true;
    }
    int above = measured.previousClearBit(around);
    if (above >= Math.max(0, around - reach)) {
      measureBead(above);
      return true;
    }
    return false;
  }

  /** Measures a bead unless it is measured; says whether a row changed its height. */
  private boolean measureBead(int bead) {
    if (measured.get(bead)) {
      return false;
    }
    measured.set(bead);
    return put(bead, BeadHeights.of(rows.bead(bead), measure, least.getAsInt()));
  }

  private boolean put(int bead, int[] pixels) {
    int first = rows.firstRowOf(bead);
    boolean changed = false;
    for (int line = 0; line < pixels.length; line++) {
      changed |= heights.get(first + line) != pixels[line];
      heights.set(first + line, pixels[line]);
    }
    return changed;
  }
}
