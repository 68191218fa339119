package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A vertical line that many rows leave free of ink with text on both sides, and the rows about it.
 *
 * @param x the line
 * @param from first row that the line does not cut
 * @param to the row behind the last one
 */
record Gutter(float x, int from, int to) {
  /** Fewer rows beside one another are an accident of word spacing. */
  private static final int MIN_ROWS = 3;

  private record Edge(float x, int step) {}

  /** The gutter that most rows share. */
  static Optional<Gutter> in(List<Row> rows) {
    List<Edge> edges = new ArrayList<>();
    for (Row row : rows) {
      List<Row.Stretch> stretches = row.stretches();
      for (int i = 1; i < stretches.size(); i++) {
        edges.add(new Edge(stretches.get(i - 1).right(), 1));
        edges.add(new Edge(stretches.get(i).left(), -1));
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::x).thenComparingInt(Edge::step));
    int open = 0;
    int most = 0;
    float x = 0;
    for (int i = 0; i + 1 < edges.size(); i++) {
      open += edges.get(i).step();
      if (open > most) {
        most = open;
        x = (edges.get(i).x() + edges.get(i + 1).x()) / 2;
      }
    }
    return most < MIN_ROWS ? Optional.empty() : longestRun(rows, x);
  }

  private static Optional<Gutter> longestRun(List<Row> rows, float x) {
    Gutter best = null;
    int mostShared = MIN_ROWS - 1;
    for (int from = 0; from < rows.size(); from++) {
      int to = from;
      int shared = 0;
      while (to < rows.size() && !rows.get(to).covers(x)) {
        shared += rows.get(to).left() < x && x < rows.get(to).right() ? 1 : 0;
        to++;
      }
      if (shared > mostShared) {
        mostShared = shared;
        best = new Gutter(x, from, to);
      }
      from = to;
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether it is more than the chance meeting of wide word spaces.
   *
   * @param run the rows about it
   */
  boolean isOfTable(List<Row> run) {
    return run.stream().filter(r -> r.isCutAt(x)).count() >= MIN_ROWS;
  }
}
