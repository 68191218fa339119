package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.bayan.index.memory.Concordance;
import org.bayan.index.memory.ConcordanceHit;
import org.bayan.index.memory.ConcordanceRequest;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TextRange;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.search.SearchException;

/**
 * Finds units that have words. The index finds what may have them, and each text is looked into for
 * where they stand.
 */
public final class ConcordanceSearch {
  private final MemoryReader memory;
  private final ConcordanceRequest request;
  private final String language;
  private final WordsInOrder words;
  private final List<ConcordanceHit> hits = new ArrayList<>();
  private SearchException failure;

  /**
   * A search.
   *
   * @throws SearchException when a regular expression has a mistake
   */
  public ConcordanceSearch(MemoryReader memory, ConcordanceRequest request) throws SearchException {
    this.memory = memory;
    this.request = request;
    this.language = LanguageKey.of(request.language());
    this.words = WordsInOrder.of(request.query(), request.mode(), request.distance());
  }

  /** The units that have the words. */
  public Concordance run() throws IOException, SearchException {
    String field = MemoryFields.words(language);
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(request.distance());
    for (WordPattern pattern : words.patterns()) {
      List<BytesRef> terms = pattern.terms(memory.searcher().getIndexReader(), field);
      if (terms.isEmpty()) {
        return Concordance.NOTHING;
      }
      phrase.add(terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    if (words.patterns().isEmpty()) {
      return Concordance.NOTHING;
    }
    Query query = phrase.build();
    StoredFields stored = memory.storedFields();
    DocumentWalk.walk(memory.searcher(), query, document -> visit(memory.unitOf(stored, document)));
    if (failure != null) {
      throw failure;
    }
    return hits.size() > request.most()
        ? new Concordance(hits.subList(0, request.most()), true, memory.searcher().count(query))
        : new Concordance(hits, false, hits.size());
  }

  private boolean visit(StoredUnit unit) {
    try {
      for (UnitVariant source : UnitSides.texts(unit.unit(), language)) {
        List<TextRange> places = words.places(source.text());
        Optional<UnitVariant> target = target(unit.unit(), source);
        if (!places.isEmpty() && target.isPresent()) {
          hits.add(new ConcordanceHit(unit, source, places, target.get()));
        }
      }
    } catch (SearchException e) {
      failure = e;
    }
    return failure == null && hits.size() <= request.most();
  }

  private Optional<UnitVariant> target(TranslationUnit unit, UnitVariant source) {
    return request.targetLanguage().isEmpty()
        ? unit.variants().stream()
            .filter(other -> !LanguageKey.of(other.language()).equals(language))
            .findFirst()
        : UnitSides.target(unit, request.targetLanguage());
  }
}
