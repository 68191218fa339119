package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class LengthModelTest {
  private static final Shape ONE_TO_ONE = new Shape(1, 1);

  /** Segments of some letters. */
  private static List<String> lines(int... lengths) {
    return IntStream.of(lengths).mapToObj("a"::repeat).toList();
  }

  private static PairFeatures features(List<String> source, List<String> target) {
    return ToyFeatures.of(source, target);
  }

  @Test
  void sidesOfTheUsualRatioBelongTogether() {
    LengthModel model = LengthModel.general(features(lines(20, 80, 50), lines(40, 160, 100)));
    assertTrue(model.gain(0, 0, ONE_TO_ONE) > 0);
    assertTrue(model.gain(0, 0, ONE_TO_ONE) > model.gain(0, 1, ONE_TO_ONE));
    assertTrue(model.gain(1, 1, ONE_TO_ONE) > model.gain(1, 2, ONE_TO_ONE));
    assertTrue(model.gain(1, 1, ONE_TO_ONE) > model.gain(0, 0, ONE_TO_ONE), "longer says more");
    assertEquals(model.gain(130, 260), model.gain(1, 1, new Shape(2, 2)), 1e-12);
  }

  @Test
  void theModelIsTheSameInBothDirections() {
    PairFeatures there = features(lines(20, 81, 55), lines(33, 160, 101));
    PairFeatures back = features(lines(33, 160, 101), lines(20, 81, 55));
    LengthModel first = LengthModel.general(there).learn(ToyFeatures.oneToOne(3));
    LengthModel second = LengthModel.general(back).learn(ToyFeatures.oneToOne(3));
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertEquals(first.gain(i, j, ONE_TO_ONE), second.gain(j, i, ONE_TO_ONE), 1e-12);
      }
    }
  }

  @Test
  void beadsTeachTheRatio() {
    // A third of the target has no counterpart, so the whole texts tell a wrong ratio.
    int[] source = IntStream.range(0, 100).map(i -> 40 + i % 7).toArray();
    int[] target = IntStream.range(0, 150).map(i -> i < 100 ? 40 + i % 7 : 50).toArray();
    LengthModel general = LengthModel.general(features(lines(source), lines(target)));
    LengthModel taught = general.learn(ToyFeatures.oneToOne(100));
    assertTrue(taught.gain(100, 100) > general.gain(100, 100));
    assertTrue(taught.gain(100, 100) > taught.gain(100, 150));
    assertTrue(general.gain(100, 100) < general.gain(100, 155));
  }

  @Test
  void textsOfQuiteDifferentLengthsTellNoRatio() {
    int[] source = IntStream.range(0, 100).map(i -> 50).toArray();
    LengthModel general = LengthModel.general(features(lines(source), lines(new int[] {50, 50})));
    assertTrue(general.gain(100, 100) > general.gain(200, 100));
    assertTrue(general.gain(100, 100) > general.gain(100, 200));
  }

  @Test
  void beadsTeachHowFarLengthsVary() {
    int[] source = IntStream.range(0, 200).map(i -> 60).toArray();
    int[] steady = IntStream.range(0, 200).map(i -> 61).toArray();
    int[] free = IntStream.range(0, 200).map(i -> i % 2 == 0 ? 30 : 110).toArray();
    LengthModel strict =
        LengthModel.general(features(lines(source), lines(steady)))
            .learn(ToyFeatures.oneToOne(200));
    LengthModel loose =
        LengthModel.general(features(lines(source), lines(free))).learn(ToyFeatures.oneToOne(200));
    assertTrue(strict.gain(60, 61) > loose.gain(60, 70));
    assertTrue(strict.gain(60, 30) < loose.gain(60, 30));
  }

  @Test
  void aFreeTranslationStaysPossible() {
    LengthModel model = LengthModel.general(features(lines(50, 50), lines(50, 50)));
    assertTrue(model.gain(10, 10_000) > -10);
    assertTrue(Double.isFinite(model.gain(0, 0)));
  }
}
