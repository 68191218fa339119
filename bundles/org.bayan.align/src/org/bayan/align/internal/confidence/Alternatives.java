package org.bayan.align.internal.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.align.internal.search.Edge;

/** For each bead the most probable other one that holds some of its segments. */
public final class Alternatives {
  private final Map<Integer, List<Edge>> bySource = new HashMap<>();
  private final Map<Integer, List<Edge>> byTarget = new HashMap<>();

  /**
   * Looks among beads.
   *
   * @param likely all beads that are at all probable
   */
  public Alternatives(List<Edge> likely) {
    for (Edge edge : likely) {
      for (int i = edge.sourceFrom(); i < edge.sourceTo(); i++) {
        add(bySource, i, edge);
      }
      for (int j = edge.targetFrom(); j < edge.targetTo(); j++) {
        add(byTarget, j, edge);
      }
    }
  }

  /** The best alternative to a bead, or empty when nothing else is probable. */
  public Optional<Edge> to(Edge bead) {
    List<Edge> overlapping = overlapping(bead);
    Edge best = null;
    for (Edge other : overlapping) {
      if (!other.isSameAs(bead)) {
        Edge whole = other.isTwoSided() ? other : alone(other, overlapping);
        best = best == null || whole.posterior() > best.posterior() ? whole : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A segment is alone whatever stands beside it, so such beads are as probable as together. */
  private static Edge alone(Edge bead, List<Edge> among) {
    double sum = 0;
    for (Edge other : among) {
      sum += other.isSameAs(bead) ? other.posterior() : 0;
    }
    return bead.withPosterior(Math.min(1, sum));
  }

  private List<Edge> overlapping(Edge bead) {
    List<Edge> overlapping = new ArrayList<>();
    for (int i = bead.sourceFrom(); i < bead.sourceTo(); i++) {
      overlapping.addAll(bySource.getOrDefault(i, List.of()));
    }
    for (int j = bead.targetFrom(); j < bead.targetTo(); j++) {
      overlapping.addAll(byTarget.getOrDefault(j, List.of()));
    }
    return overlapping;
  }

  private static void add(Map<Integer, List<Edge>> edges, int segment, Edge edge) {
    edges.computeIfAbsent(segment, key -> new ArrayList<>(2)).add(edge);
  }
}
