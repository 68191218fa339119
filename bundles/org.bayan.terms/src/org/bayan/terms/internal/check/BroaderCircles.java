package org.bayan.terms.internal.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/**
 * Circles of concepts of which each is broader than the next, found by a search in depth that holds
 * its way itself: a chain of concepts may be longer than the stack of a thread.
 */
public final class BroaderCircles implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    Map<String, ConceptEntry> entries = new HashMap<>();
    termbase.getEntries().forEach(entry -> entries.putIfAbsent(entry.getId(), entry));
    Map<String, Set<String>> broader = new HashMap<>();
    for (ConceptEntry entry : termbase.getEntries()) {
      for (CrossReference reference : entry.getCrossReferences()) {
        String target = reference.getTarget();
        if (entries.containsKey(target) && !target.equals(entry.getId())) {
          add(broader, entry.getId(), target, reference.getRelation());
        }
      }
    }
    Set<String> done = new HashSet<>();
    termbase.getEntries().forEach(entry -> search(entry.getId(), broader, done, entries, found));
  }

  private static void add(
      Map<String, Set<String>> broader, String from, String to, RelationKind relation) {
    if (relation == RelationKind.BROADER) {
      broader.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    } else if (relation == RelationKind.NARROWER) {
      broader.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
    }
  }

  private static void search(
      String start,
      Map<String, Set<String>> broader,
      Set<String> done,
      Map<String, ConceptEntry> entries,
      Consumer<Finding> found) {
    if (!done.add(start)) {
      return;
    }
    Deque<Iterator<String>> open = new ArrayDeque<>();
    LinkedHashSet<String> way = new LinkedHashSet<>();
    way.add(start);
    open.push(next(start, broader));
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        way.removeLast();
        continue;
      }
      String id = open.peek().next();
      if (way.contains(id)) {
        found.accept(Finding.in(entries.get(id), CheckRule.BROADER_CIRCLE, circle(way, id)));
      } else if (done.add(id)) {
        way.add(id);
        open.push(next(id, broader));
      }
    }
  }

  private static Iterator<String> next(String id, Map<String, Set<String>> broader) {
    return broader.getOrDefault(id, Set.of()).iterator();
  }

  private static String circle(Set<String> way, String first) {
    return String.join(" < ", way.stream().dropWhile(id -> !id.equals(first)).toList())
        + " < "
        + first;
  }
}
