package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.TranslationUnit;

/**
 * Unites units with those that have the same texts already. Units that may have a counterpart are
 * collected, since what has been written can be read only after it was flushed.
 */
final class UnitMerger {
  private static final int MOST_WAITING = 10_000;

  private record Waiting(TranslationUnit unit, long counterpart) {}

  private final UnitIndexer indexer;
  private final Map<Long, Long> numbers = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final Set<Long> told = new HashSet<>();

  UnitMerger(UnitIndexer indexer) throws IOException {
    this.indexer = indexer;
    try (DirectoryReader index = indexer.written()) {
      for (LeafReaderContext leaf : index.leaves()) {
        noteAll(leaf);
      }
    }
  }

  private void noteAll(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues pairs = leaf.reader().getNumericDocValues(MemoryFields.PAIR);
    NumericDocValues all = leaf.reader().getNumericDocValues(MemoryFields.NUMBER);
    for (int document = 0; document < leaf.reader().maxDoc(); document++) {
      if (live == null || live.get(document)) {
        pairs.advanceExact(document);
        all.advanceExact(document);
        numbers.putIfAbsent(pairs.longValue(), all.longValue());
      }
    }
  }

  /** Takes note of a unit that is added. */
  void note(TranslationUnit unit, long number) {
    numbers.putIfAbsent(PreparedUnit.pair(unit), number);
  }

  void merge(TranslationUnit unit) throws IOException {
    Long counterpart = numbers.get(PreparedUnit.pair(unit));
    if (counterpart == null) {
      indexer.add(unit);
      return;
    }
    waiting.add(new Waiting(unit, counterpart));
    if (waiting.size() == MOST_WAITING) {
      finish();
    }
  }

  /** Unites what is waiting. */
  void finish() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    Map<Long, TranslationUnit> united = new HashMap<>();
    try (DirectoryReader index = indexer.written()) {
      StoredFields stored = index.storedFields();
      IndexSearcher searcher = new IndexSearcher(index);
      for (Waiting one : waiting) {
        TranslationUnit known = united.get(one.counterpart());
        if (known == null) {
          known = read(searcher, stored, one.counterpart());
        }
        TranslationUnit both = known == null ? null : UnitedUnit.of(known, one.unit()).orElse(null);
        if (both == null) {
          indexer.add(one.unit());
        } else if (!both.equals(known)) {
          if (told.add(one.counterpart())) {
            indexer.tellBefore(new StoredUnit(one.counterpart(), known));
          }
          united.put(one.counterpart(), both);
        }
      }
    }
    waiting.clear();
    for (Map.Entry<Long, TranslationUnit> unit : united.entrySet()) {
      indexer.replace(unit.getKey(), unit.getValue());
    }
  }

  /** Null when it was deleted meanwhile. */
  private static TranslationUnit read(IndexSearcher searcher, StoredFields stored, long number)
      throws IOException {
    ScoreDoc[] found =
        searcher.search(LongPoint.newExactQuery(MemoryFields.NUMBER, number), 1).scoreDocs;
    return found.length == 0 ? null : MemoryReader.unit(stored, found[0].doc, number).unit();
  }
}
