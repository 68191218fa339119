package org.bayan.ui.internal.find;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.text.search.Match;
import org.bayan.ui.internal.grid.Highlights;

/** What was found, in order, and which of it is the current one. */
final class Finds {

  private List<Find> list = List.of();
  private int current = -1;

  void set(List<Find> found) {
    list = List.copyOf(found);
    current = -1;
  }

  List<Find> list() {
    return list;
  }

  Optional<Find> current() {
    return current < 0 ? Optional.empty() : Optional.of(list.get(current));
  }

  /** The number of the current one from 1; 0 where there is none. */
  int number() {
    return current + 1;
  }

  void go(int index) {
    current = index;
  }

  /**
   * Goes to the next or previous one, beyond the last to the first.
   *
   * @return whether it went around
   */
  boolean step(boolean forward) {
    int next = forward ? current + 1 : (current < 0 ? list.size() : current) - 1;
    current = Math.floorMod(next, list.size());
    return next != current;
  }

  Highlights highlights() {
    Map<Segment, List<Match>> places = new IdentityHashMap<>();
    for (Find find : list) {
      places.computeIfAbsent(find.segment(), segment -> new ArrayList<>()).add(find.match());
    }
    return new Highlights(
        places, current().map(find -> new Highlights.Spot(find.segment(), find.match())));
  }
}
