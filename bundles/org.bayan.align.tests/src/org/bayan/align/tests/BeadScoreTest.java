package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.BeadScore.Hits;
import org.bayan.align.evaluation.BeadSides;
import org.junit.jupiter.api.Test;

class BeadScoreTest {
  private static final double EXACT = 1e-12;
  private static final BeadSides ONE = new BeadSides(List.of(0), List.of(0));
  private static final BeadSides TWO = new BeadSides(List.of(1, 2), List.of(1));
  private static final BeadSides ALONE = new BeadSides(List.of(3), List.of());

  @Test
  void theGoldItselfScoresOne() {
    List<BeadSides> gold = List.of(ONE, TWO, ALONE);
    BeadScore score = BeadScore.of(gold, gold);
    assertEquals(1, score.f1());
    assertEquals(1, score.nullF1());
    assertEquals(1, score.linkF1());
  }

  @Test
  void unalignedSegmentsCountInPrecisionOnly() {
    BeadScore score = BeadScore.of(List.of(ONE, TWO), List.of(ONE, TWO, ALONE));
    assertEquals(2.0 / 3, score.precision(), EXACT);
    assertEquals(1, score.recall());
    assertEquals(0.8, score.f1(), EXACT);
  }

  @Test
  void aBeadWithAMissingSegmentIsWrongButItsLinksCount() {
    BeadSides part = new BeadSides(List.of(1), List.of(1));
    BeadScore score = BeadScore.of(List.of(TWO), List.of(part));
    assertEquals(0, score.f1());
    assertEquals(new Hits(1, 1, 2), score.links());
    assertEquals(2.0 / 3, score.linkF1(), EXACT);
  }

  @Test
  void segmentsThatThePredictionLeavesOutAreUnaligned() {
    BeadScore score = BeadScore.of(List.of(ONE, TWO, ALONE), List.of(ONE));
    assertEquals(new Hits(1, 4, 1), score.nulls());
    assertEquals(0.4, score.nullF1(), EXACT);
  }

  @Test
  void whereTheGoldLeavesNothingUnalignedThereIsNoFigureForIt() {
    assertTrue(Double.isNaN(BeadScore.of(List.of(ONE), List.of(ONE)).nullF1()));
  }

  @Test
  void nothingAgainstNothingScoresZero() {
    BeadScore score = BeadScore.of(List.of(), List.of());
    assertEquals(BeadScore.NONE, score);
    assertEquals(0, score.f1());
  }

  @Test
  void aSumCountsEachBeadTheSame() {
    BeadScore all =
        BeadScore.of(List.of(ONE), List.of(ONE))
            .plus(BeadScore.of(List.of(ONE, TWO), List.of(ALONE)));
    assertEquals(new Hits(1, 2, 3), all.beads());
    assertEquals(new Hits(1, 1, 3), all.twoSided());
    assertEquals(0.5, all.precision(), EXACT);
    assertEquals(1.0 / 3, all.recall(), EXACT);
  }

  @Test
  void theOrderOfIndicesDoesNotMatter() {
    BeadSides turned = new BeadSides(List.of(2, 1), List.of(1));
    assertEquals(1, BeadScore.of(List.of(TWO), List.of(turned)).f1());
  }
}
