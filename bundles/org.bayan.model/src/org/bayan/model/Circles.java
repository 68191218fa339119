package org.bayan.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the circles of a relation that should have none, such as one of broader concepts, by a
 * search in depth. The way is held here and not on the stack of the thread: a hostile file may be a
 * chain of a million.
 *
 * @param <T> what is related; equal objects are one
 */
public final class Circles<T> {

  private final Map<T, ? extends Collection<T>> related;
  private final Iterator<? extends T> starts;
  private final Set<T> seen = new HashSet<>();
  private final LinkedHashSet<T> way = new LinkedHashSet<>();
  private final Deque<Iterator<T>> open = new ArrayDeque<>();

  /**
   * A search that has not begun.
   *
   * @param starts where to begin, in this order
   * @param related for each object those that it is related to; one that is absent has none
   */
  public Circles(Collection<? extends T> starts, Map<T, ? extends Collection<T>> related) {
    this.starts = starts.iterator();
    this.related = related;
  }

  /**
   * Looks for one more circle.
   *
   * @return the objects on it, each related to the next, the first again at the end; nothing when
   *     there are no more
   */
  public Optional<List<T>> next() {
    while (!open.isEmpty() || starts.hasNext()) {
      if (open.isEmpty()) {
        enter(starts.next());
      } else if (open.peek().hasNext()) {
        T object = open.peek().next();
        if (way.contains(object)) {
          return Optional.of(circle(object));
        }
        enter(object);
      } else {
        open.pop();
        way.removeLast();
      }
    }
    return Optional.empty();
  }

  private void enter(T object) {
    if (seen.add(object)) {
      way.add(object);
      Collection<T> others = related.get(object);
      open.push(others == null ? List.<T>of().iterator() : others.iterator());
    }
  }

  private List<T> circle(T again) {
    List<T> circle = new ArrayList<>();
    way.stream().dropWhile(object -> !object.equals(again)).forEach(circle::add);
    circle.add(again);
    return circle;
  }
}
