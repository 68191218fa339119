package org.bayan.exchange.internal.skos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Concepts that are broader than themselves, by way of others. */
final class BroaderCircles {
  private final Map<Resource, Set<Resource>> broader = new HashMap<>();

  private BroaderCircles() {}

  /** The first circle that is found: the concepts on it, the first again at the end. */
  static Optional<List<Resource>> find(Model model) {
    BroaderCircles circles = new BroaderCircles();
    for (Statement statement : model.filter(null, SKOS.BROADER, null)) {
      if (statement.getObject() instanceof Resource above) {
        circles.add(statement.getSubject(), above);
      }
    }
    for (Statement statement : model.filter(null, SKOS.NARROWER, null)) {
      if (statement.getObject() instanceof Resource below) {
        circles.add(below, statement.getSubject());
      }
    }
    return circles.search();
  }

  private void add(Resource concept, Resource above) {
    broader.computeIfAbsent(concept, key -> new LinkedHashSet<>()).add(above);
  }

  /** A walk in depth without recursion: a hostile file may be a chain of a million concepts. */
  private Optional<List<Resource>> search() {
    Set<Resource> done = new HashSet<>();
    for (Resource start : List.copyOf(broader.keySet())) {
      Optional<List<Resource>> circle = searchFrom(start, done);
      if (circle.isPresent()) {
        return circle;
      }
    }
    return Optional.empty();
  }

  private Optional<List<Resource>> searchFrom(Resource start, Set<Resource> done) {
    LinkedHashSet<Resource> path = new LinkedHashSet<>();
    Deque<Iterator<Resource>> open = new ArrayDeque<>();
    Resource next = start;
    while (true) {
      if (path.contains(next)) {
        return Optional.of(circle(path, next));
      }
      if (done.contains(next)) {
        next = null;
      } else {
        path.add(next);
        open.push(broader.getOrDefault(next, Set.of()).iterator());
        next = null;
      }
      while (next == null) {
        if (open.isEmpty()) {
          return Optional.empty();
        }
        if (open.peek().hasNext()) {
          next = open.peek().next();
        } else {
          open.pop();
          done.add(path.removeLast());
        }
      }
    }
  }

  private static List<Resource> circle(LinkedHashSet<Resource> path, Resource again) {
    List<Resource> all = new ArrayList<>(path);
    List<Resource> circle = new ArrayList<>(all.subList(all.indexOf(again), all.size()));
    circle.add(again);
    return circle;
  }
}
