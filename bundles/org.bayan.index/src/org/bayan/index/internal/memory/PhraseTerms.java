package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/** Finds documents that have words one after another, in whatever form. */
final class PhraseTerms {
  private final IndexSearcher searcher;
  private final String field;

  PhraseTerms(IndexSearcher searcher, String language) {
    this.searcher = searcher;
    this.field = MemoryFields.words(language);
  }

  /** A query for words with the keys that a text has from one word to another. */
  Query query(VariantTerms text, int from, int to) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (int i = from; i < to; i++) {
      phrase.add(terms(text, i));
    }
    return phrase.build();
  }

  private Term[] terms(VariantTerms text, int index) {
    String key = text.keys()[index] == null ? text.words()[index] : text.keys()[index];
    return KeyPostings.terms(key).stream().map(term -> new Term(field, term)).toArray(Term[]::new);
  }

  /** In how many documents a word of a text stands, in whatever form. */
  int documents(VariantTerms text, int index) throws IOException {
    int documents = 0;
    for (Term term : terms(text, index)) {
      documents += searcher.getIndexReader().docFreq(term);
    }
    return documents;
  }

  /** The first so many documents of a query. */
  List<Integer> first(Query query, int most) throws IOException {
    List<Integer> found = new ArrayList<>();
    DocumentWalk.walk(
        searcher,
        query,
        document -> {
          found.add(document);
          return found.size() < most;
        });
    return found;
  }
}
