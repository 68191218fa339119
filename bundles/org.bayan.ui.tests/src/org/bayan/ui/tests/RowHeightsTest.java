package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.RowHeights;
import org.bayan.ui.internal.rows.Side;
import org.junit.jupiter.api.Test;

/** Heights that begin as estimates and become measured, on the rows of the small sample. */
final class RowHeightsTest {

  private static final int ESTIMATE = 20;
  private static final int MEASURED = 50;
  private static final int LEAST = 10;

  private final BeadRows rows =
      new BeadRows(SampleBitext.small().getAlignments().get(0).getBeads());
  private final AtomicInteger measurements = new AtomicInteger();
  private final RowHeights heights =
      new RowHeights(
          rows, (side, segment) -> ESTIMATE, (side, segment) -> measure(side), () -> LEAST);

  private int measure(Side side) {
    measurements.incrementAndGet();
    return side == Side.TARGET ? 2 * MEASURED : MEASURED;
  }

  private void measureAll() {
    while (heights.measureNear(3, 100)) {
      assertTrue(measurements.get() < 100, "it must come to an end");
    }
  }

  @Test
  void everyRowHasAnEstimateAtFirstAndNothingIsMeasured() {
    assertEquals(ESTIMATE, heights.height(0));
    assertEquals(ESTIMATE, heights.height(8));
    assertEquals(0, measurements.get());
  }

  @Test
  void startsAreTheSumsOfTheHeightsAbove() {
    measureAll();
    int sum = 0;
    for (int row = 0; row < rows.rowCount(); row++) {
      assertEquals(sum, heights.start(row));
      sum += heights.height(row);
    }
    assertEquals(sum, heights.total());
  }

  @Test
  void theRowAtAnOffsetIsTheOneThatCoversIt() {
    measureAll();
    for (int row = 0; row < rows.rowCount(); row++) {
      assertEquals(row, heights.rowAt(heights.start(row)));
      assertEquals(row, heights.rowAt(heights.start(row + 1) - 1));
    }
    assertEquals(-1, heights.rowAt(heights.total()));
    assertEquals(-1, heights.rowAt(-1));
  }

  @Test
  void aCellThatSpansTwoRowsNeedsNoMoreThanTheyHave() {
    measureAll();
    assertEquals(2 * MEASURED, heights.height(3) + heights.height(4));
  }

  @Test
  void onlyWhatShowsIsMeasured() {
    assertTrue(heights.measureWindow(0, 10));
    assertEquals(2, measurements.get());
    assertEquals(2 * MEASURED, heights.height(0));
    assertEquals(ESTIMATE, heights.height(1));
  }

  @Test
  void aRowIsMeasuredOnce() {
    heights.measureWindow(0, 10);
    assertFalse(heights.measureWindow(0, 10));
    assertEquals(2, measurements.get());
  }

  @Test
  void measuringNearABeadStopsAtItsReach() {
    while (heights.measureNear(1, 1)) {
      assertTrue(measurements.get() < 100, "it must come to an end");
    }
    assertEquals(4, measurements.get());
    assertEquals(ESTIMATE, heights.height(2));
  }

  @Test
  void forgettingGoesBackToEstimates() {
    measureAll();
    heights.forget();
    assertEquals(ESTIMATE, heights.height(0));
  }
}
