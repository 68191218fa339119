package org.bayan.ui.internal.rows;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/** Maps grid rows to beads and segments. Rows and beads count from 0. */
public final class BeadRows {

  private final List<Bead> beads;
  private final Map<Bead, Integer> places;
  private final Map<Bead, Integer> numbers;
  private final int[] firstRows;
  private final int[] beadOfRow;

  /**
   * Lays all beads of an alignment out in rows.
   *
   * @param beads the beads in the order of the alignment
   */
  public BeadRows(List<Bead> beads) {
    this(beads, beads);
  }

  /**
   * Lays beads out in rows.
   *
   * @param beads the beads in the order in which they are shown
   * @param all all beads of the alignment in its order, which gives them their numbers
   */
  public BeadRows(List<Bead> beads, List<Bead> all) {
    this.beads = List.copyOf(beads);
    places = places(this.beads);
    numbers = beads.equals(all) ? places : places(all);
    firstRows = new int[beads.size() + 1];
    for (int bead = 0; bead < beads.size(); bead++) {
      firstRows[bead + 1] = firstRows[bead] + rowsNeeded(beads.get(bead));
    }
    beadOfRow = new int[firstRows[beads.size()]];
    for (int bead = 0; bead < beads.size(); bead++) {
      Arrays.fill(beadOfRow, firstRows[bead], firstRows[bead + 1], bead);
    }
  }

  private static Map<Bead, Integer> places(List<Bead> beads) {
    Map<Bead, Integer> places = new IdentityHashMap<>(2 * beads.size());
    beads.forEach(bead -> places.put(bead, places.size()));
    return places;
  }

  /** The number of rows that a bead takes. */
  static int rowsNeeded(Bead bead) {
    return Math.max(1, Math.max(bead.getSource().size(), bead.getTarget().size()));
  }

  public int rowCount() {
    return beadOfRow.length;
  }

  public int beadCount() {
    return beads.size();
  }

  public Bead bead(int index) {
    return beads.get(index);
  }

  public int beadOfRow(int row) {
    return beadOfRow[row];
  }

  /** The place of a bead among those shown, −1 where it is not shown. */
  public int indexOf(Bead bead) {
    return places.getOrDefault(bead, -1);
  }

  /** Whether all beads of the alignment are shown, in its order. */
  public boolean isWhole() {
    return numbers == places;
  }

  /**
   * Whether the bead above or below in the alignment is shown right there too, or there is none.
   *
   * @param index the place of a bead
   * @param step −1 for above, 1 for below
   */
  public boolean showsBeside(int index, int step) {
    int number = number(index) + step;
    int beside = index + step;
    return number < 1
        || number > numbers.size()
        || beside >= 0 && beside < beads.size() && number(beside) == number;
  }

  /** The number of a bead in the whole alignment, from 1. */
  public int number(int index) {
    return numbers.get(beads.get(index)) + 1;
  }

  /**
   * The row in which a segment of a bead begins.
   *
   * @param index the place of the bead
   * @param side the side of the segment
   * @param segment the segment; where the bead does not hold it, the first row of the bead
   */
  public int rowOf(int index, Side side, Segment segment) {
    return firstRows[index] + Math.max(0, side.segments(beads.get(index)).indexOf(segment));
  }

  /** The first row of a bead, given by its place. */
  int firstRowOf(int bead) {
    return firstRows[bead];
  }

  /** How many rows a bead takes, given by its place. */
  int rowCountOf(int bead) {
    return firstRows[bead + 1] - firstRows[bead];
  }

  /** The rows of a whole bead. */
  public RowSpan rows(int bead) {
    return new RowSpan(firstRowOf(bead), rowCountOf(bead));
  }

  /** The rows of the cell that covers a row on one side. */
  public RowSpan cell(Side side, int row) {
    RowSpan bead = rows(beadOfRow[row]);
    int last = Math.max(0, segments(side, row).size() - 1);
    int line = row - bead.first();
    return line < last
        ? new RowSpan(row, 1)
        : new RowSpan(bead.first() + last, bead.count() - last);
  }

  /** The segment of the cell that covers a row on one side; empty where the side has none. */
  public Optional<Segment> segment(Side side, int row) {
    List<Segment> segments = segments(side, row);
    int line = row - firstRows[beadOfRow[row]];
    return segments.isEmpty()
        ? Optional.empty()
        : Optional.of(segments.get(Math.min(line, segments.size() - 1)));
  }

  private List<Segment> segments(Side side, int row) {
    return side.segments(beads.get(beadOfRow[row]));
  }
}
