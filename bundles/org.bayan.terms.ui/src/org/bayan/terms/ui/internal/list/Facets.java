package org.bayan.terms.ui.internal.list;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bayan.model.termbase.WorkflowState;

/** What concepts are filtered by, counted, so that an edit changes the counts of its concepts. */
final class Facets {

  private final Map<String, Integer> subjects = names();
  private final Map<String, Integer> bodies = names();
  private final Map<String, Integer> languages = names();
  private final Map<WorkflowState, Integer> states = new EnumMap<>(WorkflowState.class);

  private static Map<String, Integer> names() {
    // Names that differ in case only are two names.
    return new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
  }

  /** Takes a concept in, or out again. */
  void count(ConceptRow row, boolean in) {
    int by = in ? 1 : -1;
    add(subjects, row.subject(), by);
    (row.bodies().isEmpty() ? Set.of("") : row.bodies()).forEach(body -> add(bodies, body, by));
    row.terms().keySet().forEach(language -> add(languages, language, by));
    add(states, row.workflow(), by);
  }

  private static <T> void add(Map<T, Integer> counts, T name, int by) {
    counts.merge(name, by, (one, other) -> one + other == 0 ? null : one + other);
  }

  /** How many concepts are in each state; states without any are left out. */
  Map<WorkflowState, Integer> states() {
    return new EnumMap<>(states);
  }

  /** The subjects in the order of their names; an empty text where a concept lacks one. */
  Collection<String> subjects() {
    return List.copyOf(subjects.keySet());
  }

  /** The bodies in the order of their names; an empty text where no term has one. */
  Collection<String> bodies() {
    return List.copyOf(bodies.keySet());
  }

  /** The languages of the terms. */
  Collection<String> languages() {
    return List.copyOf(languages.keySet());
  }
}
