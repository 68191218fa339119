package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.RowSpan;
import org.bayan.ui.internal.rows.Side;
import org.junit.jupiter.api.Test;

/** How beads become rows, on the seven beads of the small sample. */
final class BeadRowsTest {

  private final BeadRows rows =
      new BeadRows(SampleBitext.small().getAlignments().get(0).getBeads());

  @Test
  void eachRowKnowsItsBead() {
    assertEquals(3, rows.beadOfRow(3));
    assertEquals(3, rows.beadOfRow(4));
    assertEquals(4, rows.beadOfRow(5));
  }

  @Test
  void theLongerSideHasOneCellForEachRow() {
    assertEquals(new RowSpan(3, 1), rows.cell(Side.SOURCE, 3));
    assertEquals(new RowSpan(4, 1), rows.cell(Side.SOURCE, 4));
  }

  @Test
  void theLastSegmentOfTheShorterSideSpansTheRest() {
    assertEquals(new RowSpan(3, 2), rows.cell(Side.TARGET, 3));
    assertEquals(new RowSpan(3, 2), rows.cell(Side.TARGET, 4));
    assertEquals(rows.segment(Side.TARGET, 3), rows.segment(Side.TARGET, 4));
  }

  @Test
  void aSideWithoutSegmentsIsOneEmptyCell() {
    assertTrue(rows.segment(Side.TARGET, 7).isEmpty());
    assertEquals(new RowSpan(7, 1), rows.cell(Side.TARGET, 7));
  }

  @Test
  void segmentsFollowEachOtherDownTheRows() {
    assertEquals(
        "Distribution would begin on Monday.",
        rows.segment(Side.TARGET, 6).map(Segment::getText).orElseThrow());
  }
}
