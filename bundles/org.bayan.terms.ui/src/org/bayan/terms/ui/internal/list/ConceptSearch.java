package org.bayan.terms.ui.internal.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.SearchKind;
import org.bayan.terms.TermSearch;
import org.bayan.terms.TermSearchHit;

/**
 * Finds concepts by what somebody types. It never changes and may be used on any thread: what was
 * edited since all was indexed is in an index of its own, and hidden in the first one.
 */
public final class ConceptSearch {

  private static final int MOST = Integer.MAX_VALUE;
  private static final int FEW = 20;

  private final TermSearch all;
  private final TermSearch edited;
  private final Set<ConceptEntry> hidden;

  private ConceptSearch(TermSearch all, TermSearch edited, Set<ConceptEntry> hidden) {
    this.all = all;
    this.edited = edited;
    this.hidden = hidden;
  }

  /** Indexes concepts, which must not change meanwhile. */
  static ConceptSearch of(Collection<ConceptEntry> concepts) {
    return new ConceptSearch(TermSearch.in(concepts), TermSearch.in(List.of()), Set.of());
  }

  /**
   * The same with other concepts.
   *
   * @param changed those that were edited since all was indexed, some of which may be gone
   * @param present those of them that there still are
   */
  ConceptSearch with(Set<ConceptEntry> changed, Collection<ConceptEntry> present) {
    return new ConceptSearch(all, TermSearch.in(present), Set.copyOf(changed));
  }

  /**
   * Searches.
   *
   * @param query what was typed
   * @return the concepts with their ranks, the best first from 0
   */
  Map<ConceptEntry, Integer> find(String query) {
    List<TermSearchHit> hits = terms(query, Optional.empty());
    Map<ConceptEntry, Integer> ranks = LinkedHashMap.newLinkedHashMap(hits.size());
    hits.forEach(hit -> ranks.putIfAbsent(hit.concept(), ranks.size()));
    return ranks;
  }

  /**
   * Searches for terms.
   *
   * @param query what was typed
   * @param language a BCP 47 tag; empty for all languages
   * @return the terms, the best first
   */
  public List<TermSearchHit> terms(String query, Optional<String> language) {
    List<TermSearchHit> hits = new ArrayList<>(edited.find(query, language, MOST));
    all.find(query, language, MOST).stream()
        .filter(hit -> !hidden.contains(hit.concept()))
        .forEach(hits::add);
    if (!hidden.isEmpty()) {
      hits.sort((one, other) -> one.kind().compareTo(other.kind()));
    }
    return hits;
  }

  /** The concepts that have a term, in any of its forms. */
  List<ConceptEntry> withTerm(String term, String language) {
    return Stream.concat(
            edited.find(term, Optional.of(language), FEW).stream(),
            all.find(term, Optional.of(language), FEW).stream()
                .filter(hit -> !hidden.contains(hit.concept())))
        .filter(hit -> hit.kind().compareTo(SearchKind.INFLECTED) <= 0)
        .map(TermSearchHit::concept)
        .distinct()
        .toList();
  }
}
