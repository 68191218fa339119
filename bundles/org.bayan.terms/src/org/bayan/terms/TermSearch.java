package org.bayan.terms;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.internal.match.Morphology;
import org.bayan.terms.internal.search.BestHits;
import org.bayan.terms.internal.search.PatternQuery;
import org.bayan.terms.internal.search.SearchIndex;
import org.bayan.terms.internal.search.WordQuery;

/**
 * Looks terms up by what somebody types: whole terms in any of their forms, beginnings, words
 * within terms, and patterns in which {@code *} stands for any characters and {@code ?} for one.
 *
 * <p>The terms are indexed when the search is made; later changes of the termbases are not seen. It
 * may be used by several threads at once.
 */
public final class TermSearch {
  private final Map<String, SearchIndex> indexes = new TreeMap<>();

  /**
   * Indexes the terms of every language.
   *
   * @param termbases where the terms are
   */
  public TermSearch(List<Termbase> termbases) {
    this(termbases.stream().flatMap(termbase -> termbase.getEntries().stream()));
  }

  private TermSearch(Stream<ConceptEntry> concepts) {
    concepts.forEach(concept -> concept.getLanguages().forEach(this::add));
    indexes.values().forEach(SearchIndex::finish);
  }

  /**
   * Indexes the terms of some concepts, in every language.
   *
   * @param concepts where the terms are
   */
  public static TermSearch in(Collection<ConceptEntry> concepts) {
    return new TermSearch(concepts.stream());
  }

  private void add(LanguageSection section) {
    String language = primary(section.getLanguage());
    SearchIndex index =
        indexes.computeIfAbsent(language, primary -> new SearchIndex(Morphology.of(primary)));
    section.getTerms().forEach(index::add);
  }

  /**
   * Searches.
   *
   * @param query what was typed, in any script; a pattern where it has {@code *} or {@code ?},
   *     which must fit the whole term (of Arabic terms with or without the first article)
   * @param language a BCP 47 tag whose primary language is searched; empty for all languages
   * @param most how many terms are wanted at most, at least 1
   * @return the terms, the best first, each once; none for a query without a letter, digit or
   *     wildcard
   */
  public List<TermSearchHit> find(String query, Optional<String> language, int most) {
    BestHits hits = new BestHits(most);
    Optional<PatternQuery> pattern = PatternQuery.of(query);
    Optional<String> wanted = language.map(TermSearch::primary);
    indexes.forEach(
        (primary, index) -> {
          if (wanted.isPresent() && !wanted.get().equals(primary)) {
            return;
          }
          if (pattern.isPresent()) {
            pattern.get().search(index, hits);
          } else {
            new WordQuery(query, index).search(hits);
          }
        });
    return hits.list();
  }

  private static String primary(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage();
  }
}
