package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.bayan.align.internal.cost.ShapeModel;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class ShapeModelTest {
  private static final List<Shape> SHAPES = Shape.upTo(10);
  private static final ShapeModel GENERAL = ShapeModel.general(SHAPES);

  private static double sum(ShapeModel model) {
    return SHAPES.stream().mapToDouble(shape -> Math.exp(model.logProbability(shape))).sum();
  }

  private static double probability(ShapeModel model, int source, int target) {
    return Math.exp(model.logProbability(new Shape(source, target)));
  }

  @Test
  void probabilitiesAddUpToOneAndAreTheSameInBothDirections() {
    assertEquals(1, sum(GENERAL), 1e-9);
    for (Shape shape : SHAPES) {
      assertEquals(GENERAL.logProbability(shape), GENERAL.logProbability(shape.mirrored()));
    }
  }

  @Test
  void oneToOneIsMostProbableAndLongerShapesAreLessSo() {
    assertTrue(probability(GENERAL, 1, 1) > 0.5);
    for (int longer = 2; longer <= 10; longer++) {
      assertTrue(probability(GENERAL, 1, longer) < probability(GENERAL, 1, longer - 1));
    }
    assertTrue(probability(GENERAL, 2, 2) < probability(GENERAL, 1, 2));
  }

  @Test
  void beadsTeachTheirShapesByTheirPosteriors() {
    ShapeModel taught =
        ShapeModel.learn(SHAPES, Collections.nCopies(100, ToyFeatures.edge(0, 2, 0, 1, 1)));
    assertEquals(1, sum(taught), 1e-9);
    assertTrue(probability(taught, 2, 1) > 0.7, () -> "" + probability(taught, 2, 1));
    assertTrue(probability(taught, 1, 2) < probability(GENERAL, 1, 2));
    ShapeModel doubtful =
        ShapeModel.learn(SHAPES, Collections.nCopies(100, ToyFeatures.edge(0, 2, 0, 1, 0.1)));
    assertTrue(probability(doubtful, 2, 1) < probability(taught, 2, 1));
    assertTrue(probability(doubtful, 2, 1) > probability(GENERAL, 2, 1));
  }
}
