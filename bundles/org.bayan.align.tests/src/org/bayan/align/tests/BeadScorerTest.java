package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.align.tests.BeadScorer.Pair;
import org.junit.jupiter.api.Test;

class BeadScorerTest {
  private static final Pair ONE = new Pair(List.of(0), List.of(0));
  private static final Pair TWO = new Pair(List.of(1, 2), List.of(1));
  private static final Pair ALONE = new Pair(List.of(3), List.of());

  @Test
  void theGoldItselfScoresOne() {
    List<Pair> gold = List.of(ONE, TWO, ALONE);
    assertEquals(1, BeadScorer.score(gold, gold).f1());
  }

  @Test
  void unalignedSegmentsCountInPrecisionOnly() {
    BeadScorer score = BeadScorer.score(List.of(ONE, TWO), List.of(ONE, TWO, ALONE));
    assertEquals(2.0 / 3, score.precision(), 1e-9);
    assertEquals(1, score.recall());
  }

  @Test
  void aBeadWithAMissingSegmentIsWrong() {
    Pair part = new Pair(List.of(1), List.of(1));
    assertEquals(0, BeadScorer.score(List.of(TWO), List.of(part)).f1());
  }
}
