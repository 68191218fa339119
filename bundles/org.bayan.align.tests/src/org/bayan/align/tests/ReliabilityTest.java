package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bayan.align.AlignedBead;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.ConfidenceBin;
import org.bayan.align.evaluation.JudgedBead;
import org.bayan.align.evaluation.Reliability;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final double EXACT = 1e-12;

  private static JudgedBead bead(double confidence, boolean right) {
    return new JudgedBead(confidence, right, true);
  }

  @Test
  void beadsGoIntoTenBinsOfEqualWidth() {
    Reliability found =
        Reliability.of(List.of(bead(0, false), bead(0.9, true), bead(0.95, false), bead(1, true)));
    assertEquals(10, found.bins().size());
    assertEquals(new ConfidenceBin(0, 0.1, 1, 0, 0), found.bins().getFirst());
    ConfidenceBin last = found.bins().getLast();
    assertEquals(3, last.beads());
    assertEquals(0.95, last.meanConfidence(), EXACT);
    assertEquals(2.0 / 3, last.shareRight(), EXACT);
  }

  @Test
  void theErrorIsTheDistanceFromTheShareRightWeightedByBeads() {
    Reliability found =
        Reliability.of(
            List.of(bead(0.8, true), bead(0.8, false), bead(0.6, true), bead(0.6, false)));
    assertEquals((2 * 0.3 + 2 * 0.1) / 4, found.calibrationError(), EXACT);
    assertEquals((0.04 + 0.64 + 0.16 + 0.36) / 4, found.brierScore(), EXACT);
  }

  @Test
  void confidenceThatIsTheProbabilityHasHardlyAnError() {
    Random random = new Random(5);
    List<JudgedBead> beads = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      double confidence = random.nextDouble();
      beads.add(bead(confidence, random.nextDouble() < confidence));
    }
    assertEquals(0, Reliability.of(beads).calibrationError(), 0.01);
  }

  @Test
  void theRankingIsPerfectWhereEveryWrongBeadIsBelowEveryRightOne() {
    List<JudgedBead> beads = List.of(bead(0.9, true), bead(0.3, false), bead(0.7, true));
    assertEquals(1, Reliability.of(beads).rankingArea());
  }

  @Test
  void tiesInTheRankingCountHalf() {
    List<JudgedBead> beads =
        List.of(bead(0.5, true), bead(0.5, false), bead(0.7, false), bead(0.9, true));
    assertEquals(2.5 / 4, Reliability.of(beads).rankingArea(), EXACT);
  }

  @Test
  void whereAllBeadsAreRightThereIsNoRanking() {
    assertTrue(Double.isNaN(Reliability.of(List.of(bead(0.9, true))).rankingArea()));
  }

  @Test
  void noBeadsHaveNoError() {
    assertEquals(0, Reliability.of(List.of()).calibrationError());
  }

  @Test
  void aBeadIsRightWhenTheGoldHasExactlyIt() {
    List<BeadSides> gold =
        List.of(
            new BeadSides(List.of(0), List.of(0, 1)),
            new BeadSides(List.of(1), List.of()),
            new BeadSides(List.of(2), List.of(2)));
    List<AlignedBead> beads =
        List.of(
            aligned(List.of(0), List.of(0, 1), 0.9),
            aligned(List.of(1), List.of(), 0.8),
            aligned(List.of(2), List.of(), 0.4),
            aligned(List.of(), List.of(2), 0.4));
    assertEquals(
        List.of(
            new JudgedBead(0.9, true, true),
            new JudgedBead(0.8, true, false),
            new JudgedBead(0.4, false, false),
            new JudgedBead(0.4, false, false)),
        JudgedBead.judge(gold, beads));
  }

  private static AlignedBead aligned(
      List<Integer> source, List<Integer> target, double confidence) {
    return new AlignedBead(source, target, 0, confidence, List.of(), Optional.empty());
  }
}
