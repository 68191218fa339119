package org.bayan.quality.internal.states;

import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.StateMention;

/** A list of states: at least three with little more than marks between them. */
final class StateList {
  private static final int FEWEST = 3;

  /** "* (2015), the " */
  private static final int MOST_BETWEEN = 16;

  private StateList() {}

  /** The longest list of a side; empty when there is none. */
  static List<StateMention> of(SideAnalysis side) {
    List<StateMention> longest = List.of();
    List<StateMention> list = new ArrayList<>();
    for (StateMention state : side.states()) {
      if (!list.isEmpty() && state.start() - list.getLast().end() > MOST_BETWEEN) {
        longest = list.size() > longest.size() ? list : longest;
        list = new ArrayList<>();
      }
      list.add(state);
    }
    longest = list.size() > longest.size() ? list : longest;
    return longest.size() >= FEWEST ? List.copyOf(longest) : List.of();
  }
}
