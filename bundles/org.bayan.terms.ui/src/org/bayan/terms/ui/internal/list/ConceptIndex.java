package org.bayan.terms.ui.internal.list;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.WorkflowState;

/**
 * What lists know of the concepts of a termbase: their rows and the search in their terms. It is
 * made where the termbase does not change, on any thread, and follows edits from then on, on the
 * thread of the edits.
 */
public final class ConceptIndex {

  private final Termbase termbase;
  private final Map<ConceptEntry, ConceptRow> known = new HashMap<>();
  private final Set<ConceptEntry> edited = new LinkedHashSet<>();
  private final ConceptSearch whole;
  private List<ConceptRow> rows;
  private ConceptSearch search;

  /** Makes an index of all concepts. */
  public ConceptIndex(Termbase termbase) {
    this.termbase = termbase;
    whole = ConceptSearch.of(termbase.getEntries());
    search = whole;
    rows = inOrder();
  }

  private List<ConceptRow> inOrder() {
    return termbase.getEntries().stream()
        .map(concept -> known.computeIfAbsent(concept, ConceptRow::of))
        .toList();
  }

  /** Follows an edit that was done or undone. */
  public void follow(TermbaseChange change) {
    for (ConceptEntry concept : change.concepts()) {
      edited.add(concept);
      known.remove(concept);
    }
    rows = inOrder();
    search = null;
  }

  /** The rows of those of some concepts that there are. */
  List<ConceptRow> rows(Collection<ConceptEntry> concepts) {
    return concepts.stream().filter(this::isPresent).map(known::get).toList();
  }

  private boolean isPresent(ConceptEntry concept) {
    return concept.eContainer() == termbase;
  }

  /** All rows, in the order of the termbase; the list never changes. */
  List<ConceptRow> rows() {
    return rows;
  }

  /** What finds concepts as they are now. */
  public ConceptSearch search() {
    if (search == null) {
      List<ConceptEntry> present = edited.stream().filter(this::isPresent).toList();
      search = whole.with(edited, present);
    }
    return search;
  }

  /** How many concepts there are. */
  public int size() {
    return rows.size();
  }

  /** How many concepts are in each state; states without any are left out. */
  public Map<WorkflowState, Integer> states() {
    Map<WorkflowState, Integer> states = new EnumMap<>(WorkflowState.class);
    rows.forEach(row -> states.merge(row.workflow(), 1, Integer::sum));
    return states;
  }

  /** The subjects of the concepts, in the order of their names; an empty text where one lacks. */
  Collection<String> subjects() {
    return names(row -> Stream.of(row.subject()));
  }

  /** The bodies of the terms, in the order of their names; an empty text where one has none. */
  Collection<String> bodies() {
    return names(row -> row.bodies().isEmpty() ? Stream.of("") : row.bodies().stream());
  }

  /** The languages of the terms. */
  public Collection<String> languages() {
    return names(row -> row.terms().keySet().stream());
  }

  private Collection<String> names(Function<ConceptRow, Stream<String>> of) {
    return rows.stream().flatMap(of).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
  }
}
