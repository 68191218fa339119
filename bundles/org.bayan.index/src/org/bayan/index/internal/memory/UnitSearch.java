package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.bayan.index.memory.UnitQuery;
import org.bayan.text.search.SearchException;

/** Finds the numbers of units that have words, in any of their languages, by the index alone. */
public final class UnitSearch {
  private final MemoryReader memory;
  private final IndexReader index;
  private final UnitQuery query;
  private final List<WordPattern> patterns;
  private LongStream.Builder found;
  private LeafReaderContext leaf;
  private NumericDocValues numbers;

  /**
   * A search.
   *
   * @throws SearchException when a regular expression has a mistake
   */
  public UnitSearch(MemoryReader memory, UnitQuery query) throws SearchException {
    this.memory = memory;
    this.index = memory.searcher().getIndexReader();
    this.query = query;
    this.patterns = WordsInOrder.of(query.words(), query.mode(), 0).patterns();
  }

  /** The numbers, rising. */
  public long[] run() throws IOException, SearchException {
    found = LongStream.builder();
    BooleanQuery wanted = query.phrase() ? phrases() : words();
    if (!patterns.isEmpty()) {
      DocumentWalk.walk(memory.searcher(), wanted, this::visit);
    }
    long[] all = found.build().toArray();
    Arrays.sort(all);
    return all;
  }

  private BooleanQuery phrases() throws IOException, SearchException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String language : memory.languages()) {
      String field = MemoryFields.words(language);
      List<Term[]> words = new ArrayList<>();
      for (WordPattern pattern : patterns) {
        words.add(
            pattern.terms(index, field).stream()
                .map(term -> new Term(field, term))
                .toArray(Term[]::new));
      }
      if (words.stream().allMatch(terms -> terms.length > 0)) {
        any.add(phrase(words), BooleanClause.Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query phrase(List<Term[]> words) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    words.forEach(phrase::add);
    return phrase.build();
  }

  private BooleanQuery words() throws IOException, SearchException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (WordPattern pattern : patterns) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String language : memory.languages()) {
        String field = MemoryFields.words(language);
        List<BytesRef> terms = pattern.terms(index, field);
        if (!terms.isEmpty()) {
          any.add(new TermInSetQuery(field, terms), BooleanClause.Occur.SHOULD);
        }
      }
      all.add(any.build(), BooleanClause.Occur.MUST);
    }
    return all.build();
  }

  private boolean visit(int document) throws IOException {
    LeafReaderContext at = memory.leaves().get(ReaderUtil.subIndex(document, memory.leaves()));
    if (at != leaf) {
      leaf = at;
      numbers = at.reader().getNumericDocValues(MemoryFields.NUMBER);
    }
    numbers.advanceExact(document - leaf.docBase);
    found.add(numbers.longValue());
    return true;
  }
}
