package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.EdgeCost;
import org.bayan.align.internal.search.LatticeResult;
import org.bayan.align.internal.search.LatticeSearch;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class LatticeSearchTest {
  private static final Shape ONE_TO_ONE = new Shape(1, 1);

  private static LatticeResult search(int sources, int targets, int width, EdgeCost cost) {
    Band band = Band.aroundDiagonal(sources, targets, width);
    return LatticeSearch.search(band, Shape.upTo(6), cost, fraction -> {});
  }

  private static double oneToOneIsCheap(int source, int target, Shape shape) {
    return shape.equals(ONE_TO_ONE) ? 0.5 : 5 + shape.source() + shape.target();
  }

  @Test
  void theCheapestPathIsChosen() {
    List<Edge> path = search(3, 3, 3, LatticeSearchTest::oneToOneIsCheap).path();
    assertEquals(3, path.size());
    assertTrue(path.stream().allMatch(edge -> edge.cost() == 0.5));
  }

  @Test
  void posteriorsOfTheBeadsThatHoldASegmentAddUpToOne() {
    EdgeCost cost = (source, target, shape) -> 2 + 0.1 * shape.source() + 0.3 * shape.target();
    double sum =
        search(2, 2, 2, cost).likely().stream()
            .filter(edge -> edge.sourceFrom() == 0 && edge.sourceTo() > 0)
            .mapToDouble(Edge::posterior)
            .sum();
    assertEquals(1, sum, 0.02);
  }

  @Test
  void theOnlyPathHasPosteriorOne() {
    List<Edge> path = search(1, 0, 1, (source, target, shape) -> 3).path();
    assertEquals(1, path.size());
    assertEquals(1, path.getFirst().posterior(), 1e-9);
  }

  @Test
  void aNarrowBandStillHasAPath() {
    List<Edge> path = search(2, 40, 0, LatticeSearchTest::oneToOneIsCheap).path();
    assertEquals(40, path.getLast().targetTo());
    assertEquals(2, path.getLast().sourceTo());
  }

  @Test
  void aNarrowBandGivesTheSamePathAsTheFullLattice() {
    List<Edge> full = search(30, 30, 30, LatticeSearchTest::oneToOneIsCheap).path();
    List<Edge> narrow = search(30, 30, 3, LatticeSearchTest::oneToOneIsCheap).path();
    assertEquals(
        full.stream().map(Edge::sourceTo).toList(), narrow.stream().map(Edge::sourceTo).toList());
  }

  @Test
  void theReachOfACertainPathIsTheDiagonal() {
    EdgeCost certain = (source, target, shape) -> shape.equals(ONE_TO_ONE) ? 0 : 100;
    Band band = search(10, 10, 10, certain).reach().band(0);
    assertEquals(5, band.low(5));
    assertTrue(band.high(5) <= 6);
  }

  /** All alignments of a small lattice, from a node on. */
  private static List<List<Edge>> paths(int size, int i, int j, List<Shape> shapes, EdgeCost cost) {
    if (i == size && j == size) {
      return List.of(List.of());
    }
    List<List<Edge>> paths = new ArrayList<>();
    for (Shape shape : shapes) {
      int source = i + shape.source();
      int target = j + shape.target();
      if (source <= size && target <= size) {
        Edge edge = new Edge(i, source, j, target, cost.of(i, j, shape), 0);
        for (List<Edge> rest : paths(size, source, target, shapes, cost)) {
          List<Edge> path = new ArrayList<>(rest);
          path.addFirst(edge);
          paths.add(path);
        }
      }
    }
    return paths;
  }

  private static double cost(List<Edge> path) {
    return path.stream().mapToDouble(Edge::cost).sum();
  }

  @Test
  void posteriorsAndPathAreThoseOfAllPathsCounted() {
    Random random = new Random(61);
    double[][][] costs = new double[5][5][25];
    for (double[][] row : costs) {
      for (double[] cell : row) {
        Arrays.setAll(cell, k -> 3 * random.nextDouble());
      }
    }
    EdgeCost cost = (i, j, shape) -> costs[i][j][shape.source() * 5 + shape.target()];
    List<Shape> shapes = Shape.upTo(3);
    List<List<Edge>> paths = paths(4, 0, 0, shapes, cost);
    double total = paths.stream().mapToDouble(path -> Math.exp(-cost(path))).sum();
    LatticeResult found =
        LatticeSearch.search(Band.aroundDiagonal(4, 4, 4), shapes, cost, fraction -> {});
    double least = paths.stream().mapToDouble(LatticeSearchTest::cost).min().orElseThrow();
    assertEquals(least, cost(found.path()), 1e-9);
    for (Edge edge : found.likely()) {
      double expected =
          paths.stream()
              .filter(path -> path.stream().anyMatch(other -> isEqual(other, edge)))
              .mapToDouble(path -> Math.exp(-cost(path)) / total)
              .sum();
      assertEquals(expected, edge.posterior(), 1e-6);
    }
    for (Edge edge : found.path()) {
      double expected =
          paths.stream()
              .filter(path -> path.stream().anyMatch(edge::isSameAs))
              .mapToDouble(path -> Math.exp(-cost(path)) / total)
              .sum();
      assertEquals(expected, edge.posterior(), 1e-4, edge::toString);
    }
  }

  private static boolean isEqual(Edge one, Edge other) {
    return one.sourceFrom() == other.sourceFrom()
        && one.sourceTo() == other.sourceTo()
        && one.targetFrom() == other.targetFrom()
        && one.targetTo() == other.targetTo();
  }

  @Test
  void theSearchTellsHowFarItIsAndCanBeStopped() {
    List<Double> fractions = new ArrayList<>();
    Band band = Band.aroundDiagonal(30, 30, 3);
    LatticeSearch.search(band, Shape.upTo(2), LatticeSearchTest::oneToOneIsCheap, fractions::add);
    assertEquals(fractions.stream().sorted().toList(), fractions);
    assertThrows(
        CancellationException.class,
        () ->
            LatticeSearch.search(
                band,
                Shape.upTo(2),
                LatticeSearchTest::oneToOneIsCheap,
                fraction -> {
                  throw new CancellationException();
                }));
  }

  @Test
  void aSegmentAloneOnThePathHasTheShareOfAllBeadsInWhichItIsAlone() {
    EdgeCost aloneOnly = (source, target, shape) -> shape.isTwoSided() ? 100 : 1;
    List<Edge> path = search(2, 3, 3, aloneOnly).path();
    assertEquals(5, path.size());
    path.forEach(edge -> assertEquals(1, edge.posterior(), 1e-9));
  }

  @Test
  void ofPathsThatCostTheSameTheOneWhoseShapesComeFirstIsChosen() {
    List<Edge> path = search(1, 1, 1, (source, target, shape) -> shape.isTwoSided() ? 2 : 1).path();
    assertEquals(List.of(1, 0), path.stream().map(Edge::sourceSize).toList());
  }

  @Test
  void whatIsImpossibleIsOnNoPath() {
    EdgeCost barred =
        (source, target, shape) ->
            shape.equals(ONE_TO_ONE) ? Double.POSITIVE_INFINITY : 5 + shape.source();
    LatticeResult found = search(4, 4, 4, barred);
    assertTrue(found.path().stream().allMatch(edge -> Double.isFinite(edge.cost())));
    assertTrue(found.likely().stream().allMatch(edge -> Double.isFinite(edge.posterior())));
  }

  @Test
  void roundingDecidesNothingBetweenEqualCosts() {
    for (double rounding : new double[] {-1e-12, 1e-12}) {
      EdgeCost cost =
          (source, target, shape) ->
              shape.equals(ONE_TO_ONE)
                  ? 1
                  : (shape.isTwoSided() ? 50 : 2) + (source == 0 ? rounding : 0);
      List<Edge> path = search(2, 1, 2, cost).path();
      assertEquals(List.of(1, 2), path.stream().map(Edge::sourceTo).toList());
      assertEquals(0, path.getFirst().targetSize(), "The segment alone comes first.");
    }
  }
}
