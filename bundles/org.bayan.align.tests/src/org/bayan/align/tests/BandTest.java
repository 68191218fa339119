package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.EdgeCost;
import org.bayan.align.internal.search.LatticeSearch;
import org.bayan.align.internal.search.Reach;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class BandTest {
  private static final List<Shape> SHAPES = Shape.upTo(2);

  /** Bounds do not fall, rows overlap, the first and the last node are inside. */
  private static void assertBand(Band band, int sources, int targets) {
    assertEquals(sources + 1, band.rows());
    assertTrue(band.contains(0, 0) && band.contains(sources, targets));
    assertFalse(band.contains(sources + 1, targets) || band.contains(sources, targets + 1));
    for (int i = 0; i <= sources; i++) {
      assertTrue(0 <= band.low(i) && band.low(i) <= band.high(i) && band.high(i) <= targets);
      if (i > 0) {
        assertTrue(band.low(i) >= band.low(i - 1) && band.high(i) >= band.high(i - 1));
        assertTrue(band.low(i) <= band.high(i - 1));
      }
    }
  }

  /** Where a path that keeps to some nodes ran. */
  private static Reach reach(Band band, EdgeCost cost) {
    return LatticeSearch.search(band, SHAPES, cost, fraction -> {}).reach();
  }

  /** Makes paths that leave the diagonal, moved by some segments, expensive. */
  private static EdgeCost alongDiagonal(int moved) {
    return (source, target, shape) ->
        Math.abs(source + shape.source() + moved - target - shape.target()) * 30
            + (shape.equals(new Shape(1, 1)) ? 0 : 3);
  }

  @Test
  void theBandAroundTheDiagonalHoldsIt() {
    for (int sources : new int[] {0, 1, 5, 40}) {
      for (int targets : new int[] {0, 1, 7, 200}) {
        for (int width : new int[] {0, 2, 500}) {
          Band band = Band.aroundDiagonal(sources, targets, width);
          assertBand(band, sources, targets);
          for (int i = 0; i <= sources && sources > 0; i++) {
            assertTrue(band.contains(i, i * targets / sources));
          }
        }
      }
    }
  }

  @Test
  void aBandAroundAnyRangesHoldsThemAndAPath() {
    Random random = new Random(51);
    for (int round = 0; round < 300; round++) {
      int sources = random.nextInt(12);
      int targets = random.nextInt(15);
      int margin = random.nextInt(3);
      int[] first = random.ints(sources + 1, 0, targets + 1).toArray();
      int[] last = random.ints(sources + 1, 0, targets + 1).toArray();
      Band band = Band.around(first, last, targets, margin);
      assertBand(band, sources, targets);
      for (int i = 0; i <= sources; i++) {
        assertTrue(first[i] > last[i] || (band.low(i) <= first[i] && band.high(i) >= last[i]));
      }
    }
  }

  @Test
  void aWiderBandExceedsANarrowerOne() {
    Band narrow = Band.aroundDiagonal(20, 20, 2);
    Band wide = Band.aroundDiagonal(20, 20, 3);
    assertTrue(wide.exceeds(narrow));
    assertFalse(narrow.exceeds(wide));
    assertFalse(narrow.exceeds(narrow));
  }

  @Test
  void aSearchThatLooksCloserGetsABandAroundTheSamePlaces() {
    Reach reach = reach(Band.aroundDiagonal(10, 10, 10), alongDiagonal(0));
    for (int sources : new int[] {37, 40}) {
      for (int targets : new int[] {38, 40}) {
        Band finer = reach.finer(4, sources, targets, 1);
        assertBand(finer, sources, targets);
        for (int i = 0; i <= Math.min(sources, targets); i++) {
          assertTrue(finer.contains(i, i));
        }
        assertFalse(finer.contains(20, 2));
        assertFalse(finer.contains(20, 38));
      }
    }
  }

  @Test
  void whereProbablePathsRunAlongTheEdgeOthersMayLieBeyond() {
    Band band = Band.aroundDiagonal(30, 30, 4);
    assertFalse(reach(band, alongDiagonal(0)).touches(band));
    assertTrue(reach(band, alongDiagonal(6)).touches(band));
    assertTrue(reach(band, alongDiagonal(-6)).touches(band));
    Band all = Band.aroundDiagonal(30, 30, 30);
    assertFalse(reach(all, alongDiagonal(6)).touches(all), "Nothing lies beyond the texts.");
  }

  @Test
  void theMarginIsLeftOnBothSidesOfTheWayFound() {
    Band band = reach(Band.aroundDiagonal(30, 30, 30), alongDiagonal(0)).band(3);
    assertTrue(band.contains(15, 12) && band.contains(15, 18));
    assertFalse(band.contains(15, 8) || band.contains(15, 22));
  }
}
