package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bayan.align.internal.cost.WordModel;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.WordLearner;
import org.bayan.align.internal.words.WordPriorBuilder;
import org.bayan.align.internal.words.WordTable;
import org.bayan.align.lexicon.TextPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordModelTest {
  private static final int SOURCES = 45;
  private static final int TARGETS = 38;

  /** So few that a single one never weighs so much that it would be capped. */
  private static final int WORDS = 30;

  private static final PairFeatures FEATURES = features();
  private static final WordTable TABLE =
      WordLearner.learn(
          FEATURES,
          WordPriorBuilder.build(FEATURES, List.of()),
          List.of(),
          ToyFeatures.oneToOne(TARGETS));

  private static PairFeatures features() {
    List<TextPair> pairs = new ToyBitext(41, WORDS).pairs(SOURCES);
    List<String> source = new ArrayList<>(pairs.stream().map(TextPair::first).toList());
    source.set(7, "");
    List<String> target = new ArrayList<>(pairs.stream().map(TextPair::second).toList());
    target.set(20, "…");
    return ToyFeatures.of(source, target.subList(0, TARGETS));
  }

  private record Bead(int from, int to, Shape shape) {}

  /** All beads of a band in the order in which the search asks for them. */
  private static List<Bead> beads(Band band, int longest) {
    List<Bead> beads = new ArrayList<>();
    for (int i = SOURCES; i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        for (Shape shape : Shape.upTo(longest)) {
          if (shape.isTwoSided() && band.contains(i + shape.source(), j + shape.target())) {
            beads.add(new Bead(i, j, shape));
          }
        }
      }
    }
    List<Bead> forward = new ArrayList<>(beads);
    Collections.reverse(forward);
    beads.addAll(forward);
    return beads;
  }

  /** The formula as it is written, without anything kept. */
  private static double expected(Bead bead) {
    int[] source = known(FEATURES.source(), TABLE.source(), bead.from, bead.shape.source());
    int[] target = known(FEATURES.target(), TABLE.target(), bead.to, bead.shape.target());
    double sum = 0;
    for (int t : target) {
      double explained = Arrays.stream(source).mapToDouble(s -> probability(s, t, true)).sum();
      sum += logRatio(TABLE.target(), t, explained, source.length);
    }
    for (int s : source) {
      double explained = Arrays.stream(target).mapToDouble(t -> probability(s, t, false)).sum();
      sum += logRatio(TABLE.source(), s, explained, target.length);
    }
    return sum / 2;
  }

  private static double logRatio(WordTable.Side side, int item, double explained, int given) {
    double unexplained = side.unexplained()[item];
    double ratio = given == 0 ? 0 : explained / given / side.share()[item];
    return Math.log(unexplained + (1 - unexplained) * ratio);
  }

  private static int[] known(TextFeatures text, WordTable.Side side, int from, int size) {
    return text.segments().subList(from, from + size).stream()
        .flatMapToInt(segment -> Arrays.stream(segment.items()))
        .filter(side::knows)
        .toArray();
  }

  private static double probability(int source, int target, boolean forward) {
    for (int pair = TABLE.from(source); pair < TABLE.to(source); pair++) {
      if (TABLE.targets()[pair] == target) {
        return forward ? TABLE.forward()[pair] : TABLE.backward()[pair];
      }
    }
    return 0;
  }

  private static void assertFormula(Band band, int longest, List<Bead> beads) {
    WordModel model = new WordModel(FEATURES, TABLE, band, longest);
    Bead any = new Bead(0, 0, new Shape(1, 1));
    // By how much words count is none of the formula's business.
    double weight =
        new WordModel(FEATURES, TABLE, Band.aroundDiagonal(SOURCES, TARGETS, SOURCES), 1)
                .gain(0, 0, any.shape)
            / expected(any);
    assertTrue(weight > 0 && weight <= 1, () -> "weight " + weight);
    assertTrue(!beads.isEmpty());
    for (Bead bead : beads) {
      double gain = model.gain(bead.from, bead.to, bead.shape);
      assertEquals(weight * expected(bead), gain, 1e-3, bead::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 10, SOURCES})
  void gainsFollowTheFormulaWithinABand(int width) {
    Band band = Band.aroundDiagonal(SOURCES, TARGETS, width);
    for (int longest : new int[] {1, 3, 10}) {
      assertFormula(band, longest, beads(band, longest));
    }
  }

  @Test
  void gainsFollowTheFormulaWhereABandMovesByLeaps() {
    int[] first = new int[SOURCES + 1];
    for (int i = 0; i <= SOURCES; i++) {
      first[i] = i < 15 ? 0 : i < 30 ? 20 : TARGETS;
    }
    Band band = Band.around(first, first, TARGETS, 1);
    assertFormula(band, 4, beads(band, 4));
  }

  @Test
  void gainsDoNotDependOnTheOrderInWhichTheyAreAskedFor() {
    Band band = Band.aroundDiagonal(SOURCES, TARGETS, 4);
    List<Bead> beads = beads(band, 6);
    Collections.shuffle(beads, new Random(42));
    assertFormula(band, 6, beads.subList(0, 3000));
  }

  @Test
  void whatTranslatesEachOtherGainsAndWhatDoesNotLoses() {
    Band band = Band.aroundDiagonal(SOURCES, TARGETS, SOURCES);
    WordModel model = new WordModel(FEATURES, TABLE, band, 1);
    Shape shape = new Shape(1, 1);
    assertTrue(model.gain(3, 3, shape) > 1);
    assertTrue(model.gain(3, 30, shape) < 0);
  }
}
