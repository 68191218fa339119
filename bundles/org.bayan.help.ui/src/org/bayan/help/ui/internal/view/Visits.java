package org.bayan.help.ui.internal.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The pages that somebody was on, for the way back. */
final class Visits {

  private final Deque<Visit> before = new ArrayDeque<>();
  private final Deque<Visit> after = new ArrayDeque<>();

  /**
   * A page and the place in it that was in sight.
   *
   * @param address of the page
   * @param line the line at the top
   */
  record Visit(String address, int line) {}

  /** Notes that somebody leaves a page for another one. */
  void leave(Visit visit) {
    before.push(visit);
    after.clear();
  }

  /** The page before, where there is one. */
  Optional<Visit> back(Visit now) {
    return move(before, after, now);
  }

  /** The page that somebody came back from, where there is one. */
  Optional<Visit> forward(Visit now) {
    return move(after, before, now);
  }

  private static Optional<Visit> move(Deque<Visit> from, Deque<Visit> to, Visit now) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(now);
    return Optional.of(from.pop());
  }

  boolean canGoBack() {
    return !before.isEmpty();
  }

  boolean canGoForward() {
    return !after.isEmpty();
  }
}
