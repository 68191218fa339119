package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.BitextNoise;
import org.bayan.align.evaluation.NoiseRates;
import org.bayan.align.evaluation.NoisyBitext;
import org.bayan.align.lexicon.TextPair;
import org.junit.jupiter.api.Test;

class BitextNoiseTest {
  private static final int PAIRS = 5000;

  /**
   * Each pair is the same six words on both sides, so that gold beads can be read off the texts.
   */
  private static List<TextPair> pairs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "%da %db %dc %dd %de %df".replace("%d", Integer.toString(i)))
        .map(line -> new TextPair(line, line))
        .toList();
  }

  private static NoisyBitext noise(NoiseRates rates, long seed) {
    return new BitextNoise(rates, seed).apply(pairs(PAIRS));
  }

  private static long shape(NoisyBitext bitext, int sources, int targets) {
    return bitext.gold().stream()
        .filter(bead -> bead.source().size() == sources && bead.target().size() == targets)
        .count();
  }

  private static String text(List<String> segments, List<Integer> indices) {
    return String.join(" ", indices.stream().map(segments::get).toList());
  }

  @Test
  void withoutNoiseThePairsStayAsTheyAre() {
    NoisyBitext bitext = noise(new NoiseRates(0, 0, 0, 0), 1);
    assertEquals(pairs(PAIRS).stream().map(TextPair::first).toList(), bitext.source());
    assertEquals(bitext.source(), bitext.target());
    assertEquals(PAIRS, shape(bitext, 1, 1));
  }

  @Test
  void bothSidesOfEveryGoldBeadSayTheSame() {
    NoisyBitext bitext = noise(NoiseRates.USUAL, 2);
    for (BeadSides bead : bitext.gold()) {
      if (bead.isTwoSided()) {
        assertEquals(text(bitext.source(), bead.source()), text(bitext.target(), bead.target()));
      }
    }
  }

  @Test
  void theGoldHoldsEverySegmentOnceAndInOrder() {
    NoisyBitext bitext = noise(NoiseRates.USUAL, 3);
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (BeadSides bead : bitext.gold()) {
      sources.addAll(bead.source());
      targets.addAll(bead.target());
    }
    assertEquals(IntStream.range(0, bitext.source().size()).boxed().toList(), sources);
    assertEquals(IntStream.range(0, bitext.target().size()).boxed().toList(), targets);
  }

  @Test
  void thereIsAsMuchNoiseAsAskedFor() {
    NoisyBitext bitext = noise(NoiseRates.USUAL, 4);
    double alone = shape(bitext, 1, 0) + shape(bitext, 0, 1);
    assertEquals(0.055 * PAIRS, alone, 0.01 * PAIRS);
    assertEquals(0.07 * PAIRS, shape(noise(new NoiseRates(0, 0.07, 0, 0), 4), 1, 2) * 2, 60);
    NoisyBitext merged = noise(new NoiseRates(0.1, 0, 0, 0), 4);
    assertEquals(0.9 * PAIRS, merged.gold().size(), 0.01 * PAIRS);
  }

  @Test
  void mergesAndSplitsMeet() {
    NoisyBitext bitext = noise(NoiseRates.USUAL, 5);
    assertTrue(shape(bitext, 2, 2) > 0);
    assertTrue(shape(bitext, 1, 3) > 0);
    assertTrue(shape(bitext, 3, 1) > 0);
  }

  @Test
  void aSegmentIsSplitNearItsMiddle() {
    NoisyBitext bitext = noise(new NoiseRates(0, 1, 0, 0), 6);
    for (BeadSides bead : bitext.gold()) {
      List<String> halves = bead.source().size() == 2 ? bitext.source() : bitext.target();
      int first = bead.source().size() == 2 ? bead.source().get(0) : bead.target().get(0);
      int words = halves.get(first).split(" ").length;
      assertTrue(words >= 2 && words <= 4, halves.get(first));
    }
  }

  @Test
  void shortSegmentsAreNotSplit() {
    List<TextPair> pairs = List.of(new TextPair("one two three", "un deux trois"));
    NoisyBitext bitext = new BitextNoise(new NoiseRates(0, 1, 0, 0), 1).apply(pairs);
    assertEquals(1, shape(bitext, 1, 1));
  }

  @Test
  void theLastPairHasNoneToBeMergedWith() {
    NoisyBitext bitext = new BitextNoise(new NoiseRates(1, 0, 0, 0), 1).apply(pairs(1));
    assertEquals(1, shape(bitext, 1, 1));
  }

  @Test
  void theSeedDecides() {
    assertEquals(noise(NoiseRates.USUAL, 7), noise(NoiseRates.USUAL, 7));
    assertNotEquals(noise(NoiseRates.USUAL, 7), noise(NoiseRates.USUAL, 8));
  }

  @Test
  void ratesAreShares() {
    assertThrows(IllegalArgumentException.class, () -> new NoiseRates(-0.1, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new NoiseRates(0.5, 0.5, 0.1, 0));
  }
}
