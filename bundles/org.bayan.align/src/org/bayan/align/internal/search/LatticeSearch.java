package org.bayan.align.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Searches a lattice of beads: the posterior of every bead by the forward–backward algorithm in log
 * space (L. R. Rabiner, "A Tutorial on Hidden Markov Models", 1989), then the alignment of least
 * cost.
 */
public final class LatticeSearch {
  private static final double NEGLIGIBLE_POSTERIOR = 0.01;

  private final Band band;
  private final List<Shape> shapes;
  private final EdgeCost cost;
  private final DoubleConsumer progress;
  private final int sources;
  private final int targets;
  private final Grid forward;
  private final Grid backward;
  private final Grid best;
  private final double[] sourceAlone;
  private final double[] targetAlone;
  private final List<Edge> likely = new ArrayList<>();
  private final List<Edge> path = new ArrayList<>();

  private LatticeSearch(Band band, List<Shape> shapes, EdgeCost cost, DoubleConsumer progress) {
    this.band = band;
    this.shapes = shapes;
    this.cost = cost;
    this.progress = progress;
    this.sources = band.rows() - 1;
    this.targets = band.high(sources);
    this.forward = new Grid(band, Double.NEGATIVE_INFINITY);
    this.backward = new Grid(band, Double.NEGATIVE_INFINITY);
    this.best = new Grid(band, Double.POSITIVE_INFINITY);
    this.sourceAlone = new double[sources];
    this.targetAlone = new double[targets];
  }

  /**
   * Searches.
   *
   * @param band the nodes to look at
   * @param shapes the shapes that beads may have, unaligned segments among them; where costs are
   *     equal the first wins
   * @param cost what beads cost
   * @param progress is given a growing fraction from 0 to 1 and may throw to stop the search
   */
  public static LatticeResult search(
      Band band, List<Shape> shapes, EdgeCost cost, DoubleConsumer progress) {
    LatticeSearch search = new LatticeSearch(band, shapes, cost, progress);
    search.runBackward();
    search.runForward();
    search.followBest();
    return new LatticeResult(search.path, search.likely, search.reach());
  }

  private void runBackward() {
    backward.set(sources, targets, 0);
    best.set(sources, targets, 0);
    for (int i = sources; i >= 0; i--) {
      progress.accept(0.5 * (sources - i) / (sources + 1));
      for (int j = band.high(i); j >= band.low(i); j--) {
        visitBackward(i, j);
      }
    }
  }

  private void visitBackward(int i, int j) {
    double sum = backward.get(i, j);
    double least = best.get(i, j);
    for (Shape shape : shapes) {
      int nextSource = i + shape.source();
      int nextTarget = j + shape.target();
      if (band.contains(nextSource, nextTarget)) {
        double edge = cost.of(i, j, shape);
        sum = LogSum.add(sum, backward.get(nextSource, nextTarget) - edge);
        least = Math.min(least, best.get(nextSource, nextTarget) + edge);
      }
    }
    backward.set(i, j, sum);
    best.set(i, j, least);
  }

  private void runForward() {
    double total = backward.get(0, 0);
    forward.set(0, 0, 0);
    for (int i = 0; i <= sources; i++) {
      progress.accept(0.5 + 0.5 * i / (sources + 1));
      for (int j = band.low(i); j <= band.high(i); j++) {
        visitForward(i, j, total);
      }
    }
  }

  private void visitForward(int i, int j, double total) {
    double here = forward.get(i, j);
    if (here + backward.get(i, j) - total < Reach.NEGLIGIBLE) {
      return;
    }
    for (Shape shape : shapes) {
      int nextSource = i + shape.source();
      int nextTarget = j + shape.target();
      if (band.contains(nextSource, nextTarget)) {
        double edge = cost.of(i, j, shape);
        double reached = LogSum.add(forward.get(nextSource, nextTarget), here - edge);
        forward.set(nextSource, nextTarget, reached);
        double posterior = Math.exp(here - edge + backward.get(nextSource, nextTarget) - total);
        countAlone(i, j, shape, posterior);
        if (posterior >= NEGLIGIBLE_POSTERIOR) {
          likely.add(edge(i, j, shape, edge, posterior));
        }
      }
    }
  }

  /** A segment is alone whatever stands beside it on the other side. */
  private void countAlone(int i, int j, Shape shape, double posterior) {
    if (shape.target() == 0) {
      sourceAlone[i] += posterior;
    } else if (shape.source() == 0) {
      targetAlone[j] += posterior;
    }
  }

  private static Edge edge(int i, int j, Shape shape, double cost, double posterior) {
    return new Edge(i, i + shape.source(), j, j + shape.target(), cost, Math.min(1, posterior));
  }

  private void followBest() {
    int i = 0;
    int j = 0;
    while (i < sources || j < targets) {
      Edge next = bestEdge(i, j);
      path.add(next);
      i = next.sourceTo();
      j = next.targetTo();
    }
  }

  private Edge bestEdge(int i, int j) {
    Edge chosen = null;
    double least = Double.POSITIVE_INFINITY;
    for (Shape shape : shapes) {
      int nextSource = i + shape.source();
      int nextTarget = j + shape.target();
      if (band.contains(nextSource, nextTarget)) {
        double edge = cost.of(i, j, shape);
        double whole = edge + best.get(nextSource, nextTarget);
        if (chosen == null || whole < least) {
          least = whole;
          chosen = edge(i, j, shape, edge, posterior(i, j, nextSource, nextTarget, edge));
        }
      }
    }
    return chosen;
  }

  private double posterior(int i, int j, int nextSource, int nextTarget, double edge) {
    if (nextTarget == j) {
      return Math.min(1, sourceAlone[i]);
    }
    if (nextSource == i) {
      return Math.min(1, targetAlone[j]);
    }
    double reached = forward.get(i, j) - edge + backward.get(nextSource, nextTarget);
    return Math.min(1, Math.exp(reached - backward.get(0, 0)));
  }

  private Reach reach() {
    int[] first = new int[sources + 1];
    int[] last = new int[sources + 1];
    for (int i = 0; i <= sources; i++) {
      first[i] = targets;
      for (int j = band.low(i); j <= band.high(i); j++) {
        double node = forward.get(i, j) + backward.get(i, j) - backward.get(0, 0);
        if (node > Reach.NEGLIGIBLE) {
          first[i] = Math.min(first[i], j);
          last[i] = Math.max(last[i], j);
        }
      }
    }
    return new Reach(first, last, targets);
  }
}
