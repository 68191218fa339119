package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.internal.search.Edge;

/**
 * The best way through a report: for each of its segments a passage or none. A state is the last
 * passage that was reported, which stays while the reporter speaks; so the search is one for the
 * most probable states of a hidden Markov model, with edges over several segments (A. J. Viterbi,
 * 1967; G. D. Forney, "The Viterbi Algorithm", 1973).
 */
final class ReportPath {
  private static final int START = -1;

  private final List<List<Edge>> edges;
  private final Transitions transitions;
  private final List<Map<Integer, Reached>> reached = new ArrayList<>();

  /** How a state was reached at best. */
  private record Reached(double score, Edge by, int before) {}

  /**
   * Prepares a search.
   *
   * @param edges for each segment of the report the links that begin at it; their cost is −ln p
   */
  ReportPath(List<List<Edge>> edges, Transitions transitions) {
    this.edges = edges;
    this.transitions = transitions;
  }

  /** The best path: edges over all segments of the report, those without passage one-sided. */
  List<Edge> best() {
    int size = edges.size();
    for (int i = 0; i <= size; i++) {
      reached.add(new HashMap<>());
    }
    reached.getFirst().put(START, new Reached(0, null, START));
    for (int i = 0; i < size; i++) {
      leave(i);
    }
    return back(size);
  }

  private void leave(int i) {
    Map<Integer, Reached> here = reached.get(i);
    if (here.isEmpty()) {
      return;
    }
    int best = best(here);
    Edge alone = new Edge(i, i + 1, 0, 0, -Transitions.ADDED, 0);
    here.forEach(
        (state, way) ->
            reach(i + 1, state, new Reached(way.score + Transitions.ADDED, alone, state)));
    for (Edge edge : edges.get(i)) {
      double score = here.get(best).score + transitions.any(edge.targetFrom());
      int before = best;
      for (Map.Entry<Integer, Reached> state : here.entrySet()) {
        if (state.getKey() != START) {
          double near =
              state.getValue().score + transitions.near(state.getKey(), edge.targetFrom());
          if (near > score) {
            score = near;
            before = state.getKey();
          }
        }
      }
      reach(edge.sourceTo(), edge.targetTo() - 1, new Reached(score - edge.cost(), edge, before));
    }
  }

  private void reach(int i, int state, Reached way) {
    reached.get(i).merge(state, way, (a, b) -> a.score >= b.score ? a : b);
  }

  private static int best(Map<Integer, Reached> states) {
    int best = START;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Integer, Reached> state : states.entrySet()) {
      double score = state.getValue().score;
      if (score > most || (score == most && state.getKey() < best)) {
        most = score;
        best = state.getKey();
      }
    }
    return best;
  }

  private List<Edge> back(int size) {
    List<Edge> path = new ArrayList<>();
    int i = size;
    int state = best(reached.get(size));
    while (i > 0) {
      Reached way = reached.get(i).get(state);
      path.add(way.by);
      i = way.by.sourceFrom();
      state = way.before;
    }
    Collections.reverse(path);
    return path;
  }
}
