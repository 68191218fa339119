package org.bayan.align.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Searches a lattice of beads: the posterior of every bead by the forward–backward algorithm in log
 * space (L. R. Rabiner, "A Tutorial on Hidden Markov Models", 1989), and the alignment of least
 * cost.
 *
 * <p>Costs take nearly all the time. The way back, which looks at every bead, therefore also notes
 * with which shape the best alignment goes on from each node; the way forth looks only at what is
 * probable, and follows the best alignment at the same time, since what models keep of the segments
 * around serves both.
 */
public final class LatticeSearch {
  private static final double NEGLIGIBLE_POSTERIOR = 0.01;

  /** Costs that differ by less are equal, or exchanged texts would differ where segments recur. */
  private static final double ROUNDING = 1e-5;

  private final Band band;
  private final Shape[] shapes;
  private final EdgeCost cost;
  private final DoubleConsumer progress;
  private final int sources;
  private final int targets;
  private final int longest;
  private final Grid forward;
  private final Grid backward;
  private final Grid best;
  private final ShapeGrid choices;
  private final double[] terms;
  private final double[] sourceAlone;
  private final double[] targetAlone;
  private final Reach.Builder reach;
  private final List<Edge> likely = new ArrayList<>();
  private final List<Edge> path = new ArrayList<>();

  private LatticeSearch(Band band, List<Shape> shapes, EdgeCost cost, DoubleConsumer progress) {
    this.band = band;
    this.shapes = shapes.toArray(Shape[]::new);
    this.cost = cost;
    this.progress = progress;
    this.sources = band.rows() - 1;
    this.targets = band.high(sources);
    this.longest = shapes.stream().mapToInt(Shape::source).max().orElse(0);
    this.forward = new Grid(band, Double.NEGATIVE_INFINITY);
    this.backward = new Grid(band, Double.NEGATIVE_INFINITY);
    this.best = new Grid(band, Double.POSITIVE_INFINITY);
    this.choices = new ShapeGrid(band);
    this.terms = new double[shapes.size() + 1];
    this.sourceAlone = new double[sources];
    this.targetAlone = new double[targets];
    this.reach = new Reach.Builder(sources, targets);
  }

  /**
   * Searches.
   *
   * @param band the nodes to look at
   * @param shapes the shapes that beads may have, fewer than 128, unaligned segments among them;
   *     where costs are equal but for rounding the first wins
   * @param cost what beads cost
   * @param progress is given a growing fraction from 0 to 1 and may throw to stop the search
   */
  public static LatticeResult search(
      Band band, List<Shape> shapes, EdgeCost cost, DoubleConsumer progress) {
    LatticeSearch search = new LatticeSearch(band, shapes, cost, progress);
    search.runBackward();
    search.runForward();
    return new LatticeResult(search.pathWithShares(), search.likely, search.reach.build());
  }

  private void runBackward() {
    backward.set(sources, targets, 0);
    best.set(sources, targets, 0);
    for (int i = sources; i >= 0; i--) {
      progress.accept(0.5 * (sources - i) / (sources + 1));
      for (int j = band.high(i); j >= band.low(i); j--) {
        visitBackward(i, j);
      }
      best.release(i + longest);
    }
  }

  private void visitBackward(int i, int j) {
    int count = 0;
    terms[count++] = backward.get(i, j);
    double least = best.get(i, j);
    double chosen = Double.POSITIVE_INFINITY;
    int choice = -1;
    for (int k = 0; k < shapes.length; k++) {
      int nextSource = i + shapes[k].source();
      int nextTarget = j + shapes[k].target();
      if (band.contains(nextSource, nextTarget)) {
        double edge = cost.of(i, j, shapes[k]);
        terms[count++] = backward.get(nextSource, nextTarget) - edge;
        double whole = best.get(nextSource, nextTarget) + edge;
        least = Math.min(least, whole);
        if (choice < 0 || whole < chosen - ROUNDING) {
          chosen = whole;
          choice = k;
        }
      }
    }
    backward.set(i, j, LogSum.of(terms, count));
    best.set(i, j, least);
    choices.set(i, j, choice);
  }

  private void runForward() {
    double total = backward.get(0, 0);
    forward.set(0, 0, 0);
    Step step = new Step(0, 0);
    for (int i = 0; i <= sources; i++) {
      progress.accept(0.5 + 0.5 * i / (sources + 1));
      for (int j = band.low(i); j <= band.high(i); j++) {
        visitForward(i, j, total);
      }
      while (step.source == i && (i < sources || step.target < targets)) {
        step = follow(step, total);
      }
      forward.release(i);
    }
  }

  private void visitForward(int i, int j, double total) {
    double here = forward.get(i, j);
    if (here + backward.get(i, j) - total < Reach.NEGLIGIBLE) {
      return;
    }
    reach.add(i, j);
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

  /** A node of the best alignment. */
  private record Step(int source, int target) {}

  private Step follow(Step at, double total) {
    Shape shape = shapes[choices.get(at.source, at.target)];
    Step next = new Step(at.source + shape.source(), at.target + shape.target());
    double edge = cost.of(at.source, at.target, shape);
    double reached = forward.get(at.source, at.target) - edge;
    double posterior = Math.exp(reached + backward.get(next.source, next.target) - total);
    path.add(edge(at.source, at.target, shape, edge, posterior));
    return next;
  }

  /** The path, where a segment alone has the share of all beads in which it is alone. */
  private List<Edge> pathWithShares() {
    path.replaceAll(
        edge -> {
          if (edge.isTwoSided()) {
            return edge;
          }
          boolean source = edge.targetFrom() == edge.targetTo();
          double share = source ? sourceAlone[edge.sourceFrom()] : targetAlone[edge.targetFrom()];
          return edge.withPosterior(Math.min(1, share));
        });
    return path;
  }
}
