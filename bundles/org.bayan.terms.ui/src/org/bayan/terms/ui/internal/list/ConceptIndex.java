package org.bayan.terms.ui.internal.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Facets facets = new Facets();
  private final ConceptSearch whole;
  private List<ConceptRow> rows;
  private ConceptSearch search;

  /** Makes an index of all concepts. */
  public ConceptIndex(Termbase termbase) {
    this.termbase = termbase;
    whole = ConceptSearch.of(termbase.getEntries());
    search = whole;
    termbase.getEntries().forEach(this::know);
    rows = inOrder();
  }

  private List<ConceptRow> inOrder() {
    return termbase.getEntries().stream().map(known::get).toList();
  }

  /** Follows an edit that was done or undone. */
  public void follow(TermbaseChange change) {
    for (ConceptEntry concept : change.concepts()) {
      edited.add(concept);
      ConceptRow before = known.remove(concept);
      if (before != null) {
        facets.count(before, false);
      }
      if (isPresent(concept)) {
        know(concept);
      }
    }
    if (change.movesConcepts()) {
      rows = inOrder();
    } else {
      replace(change.concepts());
    }
    search = null;
  }

  private void know(ConceptEntry concept) {
    ConceptRow row = ConceptRow.of(concept);
    known.put(concept, row);
    facets.count(row, true);
  }

  /** They stand where they stood. */
  private void replace(Collection<ConceptEntry> concepts) {
    ConceptRow[] array = rows.toArray(ConceptRow[]::new);
    for (int place = 0; place < array.length; place++) {
      if (concepts.contains(array[place].concept())) {
        array[place] = known.get(array[place].concept());
      }
    }
    rows = Collections.unmodifiableList(Arrays.asList(array));
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

  /**
   * The concepts that have a term, in any of its forms.
   *
   * @param term the term
   * @param language the tag of its language
   */
  public List<ConceptEntry> withTerm(String term, String language) {
    return search().withTerm(term, language);
  }

  /** How many concepts there are. */
  public int size() {
    return rows.size();
  }

  /** How many concepts are in each state; states without any are left out. */
  public Map<WorkflowState, Integer> states() {
    return facets.states();
  }

  /** The subjects of the concepts, in the order of their names; an empty text where one lacks. */
  public Collection<String> subjects() {
    return facets.subjects();
  }

  /** The bodies of the terms, in the order of their names; an empty text where one has none. */
  Collection<String> bodies() {
    return facets.bodies();
  }

  /** The languages of the terms. */
  public Collection<String> languages() {
    return facets.languages();
  }
}
