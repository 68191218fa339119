package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.internal.search.Edge;

/**
 * How probable it is that a segment of the report and a passage belong together: the share of the
 * links that join them in all ways through the report, each weighted by its probability, by the
 * forward-backward algorithm (L. E. Baum and others, 1970). Words do not speak independently of
 * each other and the candidates were chosen for theirs, so what speaks for a link is scaled down
 * first.
 */
final class Posteriors {
  /** What scores count. */
  static final double SCALE = 0.35;

  private static final int START = -1;

  private final List<List<Edge>> edges;
  private final Transitions transitions;
  private final List<Map<Integer, Double>> before = new ArrayList<>();
  private final List<Map<Integer, Double>> after = new ArrayList<>();
  private final Map<Long, Double> pairs = new HashMap<>();
  private final double[] linked;

  Posteriors(List<List<Edge>> edges, Transitions transitions) {
    this.edges = edges;
    this.transitions = transitions;
    this.linked = new double[edges.size()];
    for (int i = 0; i <= edges.size(); i++) {
      before.add(new HashMap<>());
      after.add(new HashMap<>());
    }
    goForward();
    goBackward();
    count();
  }

  /** The probability that a segment of the report reports one of the pool. */
  double of(int source, int target) {
    return Math.min(1, pairs.getOrDefault(key(source, target), 0.0));
  }

  /** The probability that the reporter speaks in a segment. */
  double added(int source) {
    return Math.max(0, 1 - linked[source]);
  }

  private void goForward() {
    before.getFirst().put(START, 0.0);
    for (int i = 0; i < edges.size(); i++) {
      Map<Integer, Double> here = before.get(i);
      double all = sum(here);
      for (Map.Entry<Integer, Double> state : here.entrySet()) {
        add(before.get(i + 1), state.getKey(), state.getValue() + Transitions.ADDED);
      }
      for (Edge edge : edges.get(i)) {
        add(before.get(edge.sourceTo()), last(edge), into(edge, here, all) - SCALE * edge.cost());
      }
    }
  }

  /** All ways to the beginning of an edge, with the steps onto it. */
  private double into(Edge edge, Map<Integer, Double> here, double all) {
    double sum = all + transitions.any(edge.targetFrom());
    for (int state = firstNear(edge); state < edge.targetFrom(); state++) {
      Double way = here.get(state);
      sum = way == null ? sum : plus(sum, way + transitions.near(state, edge.targetFrom()));
    }
    return sum;
  }

  private static int firstNear(Edge edge) {
    return Math.max(0, edge.targetFrom() - 1 - Transitions.FURTHEST);
  }

  private void goBackward() {
    int size = edges.size();
    before.get(size).keySet().forEach(state -> after.get(size).put(state, 0.0));
    for (int i = size - 1; i >= 0; i--) {
      double any = Double.NEGATIVE_INFINITY;
      for (Edge edge : edges.get(i)) {
        any = plus(any, out(edge) + transitions.any(edge.targetFrom()));
      }
      for (int state : before.get(i).keySet()) {
        double alone = after.get(i + 1).get(state) + Transitions.ADDED;
        after.get(i).put(state, plus(any, alone));
      }
      for (Edge edge : edges.get(i)) {
        for (int state = firstNear(edge); state < edge.targetFrom(); state++) {
          double near = transitions.near(state, edge.targetFrom()) + out(edge);
          after.get(i).computeIfPresent(state, (key, sum) -> plus(sum, near));
        }
      }
    }
  }

  /** An edge with all ways on from its end. */
  private double out(Edge edge) {
    return after.get(edge.sourceTo()).get(last(edge)) - SCALE * edge.cost();
  }

  private void count() {
    double total = after.getFirst().get(START);
    for (int i = 0; i < edges.size(); i++) {
      Map<Integer, Double> here = before.get(i);
      double all = sum(here);
      for (Edge edge : edges.get(i)) {
        double posterior = Math.exp(into(edge, here, all) + out(edge) - total);
        for (int source = edge.sourceFrom(); source < edge.sourceTo(); source++) {
          linked[source] += posterior;
          for (int target = edge.targetFrom(); target < edge.targetTo(); target++) {
            pairs.merge(key(source, target), posterior, Double::sum);
          }
        }
      }
    }
  }

  private static int last(Edge edge) {
    return edge.targetTo() - 1;
  }

  private static void add(Map<Integer, Double> states, int state, double value) {
    states.merge(state, value, Posteriors::plus);
  }

  private static double sum(Map<Integer, Double> states) {
    double sum = Double.NEGATIVE_INFINITY;
    for (double value : states.values()) {
      sum = plus(sum, value);
    }
    return sum;
  }

  private static double plus(double a, double b) {
    double most = Math.max(a, b);
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Math.log1p(Math.exp(Math.min(a, b) - most));
  }

  private static long key(int source, int target) {
    return ((long) source << Integer.SIZE) | target;
  }
}
