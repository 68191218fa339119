package org.bayan.okapi.internal.breaks;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk through a text from a trigger, in one direction, as far as a match could reach: the
 * automaton of an expression made deterministic on the way (subset construction), as texts ask for
 * it. For one thread at a time.
 */
final class Walk {
  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;

  /** When more states have been met, they are forgotten, so that odd texts take no more memory. */
  private static final int MAX_STATES = 1000;

  private static final int FAR = 200;

  private final List<Node.Element> elements;
  private final List<BitSet> steps;
  private final BitSet goals;
  private final BitSet start;
  private final Map<BitSet, State> states = new HashMap<>();
  private State origin;
  private int nearest;
  private int farthest;

  /**
   * Prepares a walk.
   *
   * @param steps the positions to which each position leads
   * @param from the positions of the trigger
   * @param goals the positions at which a match may begin or end
   */
  private Walk(Automaton automaton, List<BitSet> steps, BitSet from, BitSet goals) {
    elements = automaton.elements();
    this.steps = steps;
    this.goals = goals;
    start = (BitSet) automaton.start().clone();
    start.and(goals);
    origin = new State(new BitSet(), from);
  }

  /** Walks against the reading direction, to where matches begin. */
  static Walk back(Automaton automaton, BitSet from) {
    return new Walk(automaton, automaton.previous(), from, automaton.first());
  }

  /** Walks in reading direction, to where matches end. */
  static Walk forth(Automaton automaton, BitSet from) {
    return new Walk(automaton, automaton.next(), from, automaton.last());
  }

  /** A set of positions, those that they lead to, and the states that follow by character. */
  private static final class State {
    private final BitSet positions;
    private final BitSet reachable;
    private final State[][] pages = new State[(Character.MAX_VALUE + 1) / PAGE_SIZE][];
    private boolean goal;
    private boolean goalAtStart;

    State(BitSet positions, BitSet reachable) {
      this.positions = positions;
      this.reachable = reachable;
    }
  }

  /**
   * Walks back to all goals.
   *
   * @param limit the first position of the text that counts
   * @return whether there is a goal, or a surrogate before which nothing is known
   */
  boolean goBack(String text, int trigger, int limit) {
    State state = origin;
    boolean reached = false;
    for (int at = trigger; at >= limit; at--) {
      char unit = text.charAt(at);
      if (Character.isSurrogate(unit)) {
        nearest = reached ? nearest : at;
        farthest = limit;
        return true;
      }
      state = after(state, unit);
      if (state.goal || at == 0 && state.goalAtStart) {
        nearest = reached ? nearest : at;
        farthest = at;
        reached = true;
      }
      if (state.reachable.isEmpty()) {
        break;
      }
    }
    return reached;
  }

  /** Walks forth to the next goal; whether there is one, or one may lie too far away to look. */
  boolean goForth(String text, int trigger) {
    State state = origin;
    int limit = Math.min(text.length(), trigger + FAR);
    for (int at = trigger; at < limit; at++) {
      char unit = text.charAt(at);
      if (Character.isSurrogate(unit)) {
        return true;
      }
      state = after(state, unit);
      if (state.goal || state.reachable.isEmpty()) {
        return state.goal;
      }
    }
    return limit < text.length();
  }

  /** The goal that the last walk back met first. */
  int nearest() {
    return nearest;
  }

  /** The goal that the last walk back met last. */
  int farthest() {
    return farthest;
  }

  private State after(State state, char unit) {
    State[] page = state.pages[unit >> PAGE_BITS];
    if (page == null) {
      page = new State[PAGE_SIZE];
      state.pages[unit >> PAGE_BITS] = page;
    }
    State next = page[unit & PAGE_SIZE - 1];
    if (next == null) {
      next = made(state, unit);
      page[unit & PAGE_SIZE - 1] = next;
    }
    return next;
  }

  private State made(State state, char unit) {
    BitSet positions = new BitSet();
    state.reachable.stream()
        .filter(position -> elements.get(position).set().contains(unit))
        .forEach(positions::set);
    if (states.size() == MAX_STATES) {
      states.clear();
      origin = new State(origin.positions, origin.reachable);
    }
    return states.computeIfAbsent(positions, this::state);
  }

  private State state(BitSet positions) {
    BitSet reachable = new BitSet();
    positions.stream().forEach(position -> reachable.or(steps.get(position)));
    State state = new State(positions, reachable);
    state.goal = positions.intersects(goals);
    state.goalAtStart = reachable.intersects(start);
    return state;
  }
}
