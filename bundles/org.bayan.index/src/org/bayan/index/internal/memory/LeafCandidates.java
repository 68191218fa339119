package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The candidates in one part of an index, see {@link CandidateSearch}. */
final class LeafCandidates {
  private static final double ROUNDING = 1e-9;

  private final LeafReaderContext leaf;
  private final WantedText wanted;
  private final double least;
  private final List<CandidateSearch.CountedKey> keys;
  private final String field;
  private final byte[] shared;
  private int[] documents = {};
  private int[] lengths = {};
  private int size;

  LeafCandidates(
      LeafReaderContext leaf,
      WantedText wanted,
      double least,
      List<CandidateSearch.CountedKey> keys) {
    this.leaf = leaf;
    this.wanted = wanted;
    this.least = least;
    this.keys = keys;
    this.field = MemoryFields.words(wanted.language());
    this.shared = new byte[leaf.reader().maxDoc()];
  }

  void addTo(List<Candidate> found) throws IOException {
    int left = wanted.words();
    int needed = needed(wanted.words());
    int next = 0;
    FixedBitSet seen = new FixedBitSet(leaf.reader().maxDoc());
    while (next < keys.size() && left >= needed) {
      countAll(keys.get(next), seen);
      left -= keys.get(next).count();
      next++;
    }
    keepFitting(seen, left);
    for (; next < keys.size() && size > 0; next++) {
      left -= keys.get(next).count();
      countKept(keys.get(next), left);
    }
    for (int i = 0; i < size; i++) {
      found.add(new Candidate(leaf.docBase + documents[i], bound(i)));
    }
  }

  /** How many words a text of so many words must share; at least one. */
  private int needed(int words) {
    return Math.max(1, (int) Math.ceil(least * words - ROUNDING));
  }

  private void countAll(CandidateSearch.CountedKey key, FixedBitSet seen) throws IOException {
    for (BytesRef term : key.terms()) {
      PostingsEnum postings = CandidateSearch.postings(leaf, field, term);
      if (postings != null) {
        for (int document = postings.nextDoc();
            document != DocIdSetIterator.NO_MORE_DOCS;
            document = postings.nextDoc()) {
          seen.set(document);
          count(document, Math.min(postings.freq(), key.count()));
        }
      }
    }
  }

  private void count(int document, int more) {
    shared[document] = (byte) Math.min(Byte.MAX_VALUE, shared[document] + more);
  }

  /** Keeps those of the documents seen whose length fits and that can share enough. */
  private void keepFitting(FixedBitSet seen, int left) throws IOException {
    documents = new int[seen.cardinality()];
    lengths = new int[documents.length];
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues counts =
        leaf.reader().getNumericDocValues(MemoryFields.count(wanted.language()));
    BitSetIterator all = new BitSetIterator(seen, documents.length);
    for (int document = all.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = all.nextDoc()) {
      if (counts.advanceExact(document) && (live == null || live.get(document))) {
        // Of a unit with several texts the length is not known: it may fit.
        int length = counts.longValue() == 0 ? wanted.words() : (int) counts.longValue();
        if (fits(length) && canReach(document, length, left)) {
          documents[size] = document;
          lengths[size++] = length;
        }
      }
    }
  }

  private boolean fits(int length) {
    return length >= needed(wanted.words()) && needed(length) <= wanted.words();
  }

  private boolean canReach(int document, int length, int left) {
    boolean full = shared[document] == Byte.MAX_VALUE;
    return full || shared[document] + left >= needed(Math.max(length, wanted.words()));
  }

  /** Asks a key of the documents that are kept, and drops those that cannot share enough. */
  private void countKept(CandidateSearch.CountedKey key, int left) throws IOException {
    for (BytesRef term : key.terms()) {
      PostingsEnum postings = CandidateSearch.postings(leaf, field, term);
      int at = postings == null ? DocIdSetIterator.NO_MORE_DOCS : -1;
      for (int i = 0; i < size && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
        if (at < documents[i]) {
          at = postings.advance(documents[i]);
        }
        if (at == documents[i]) {
          count(at, Math.min(postings.freq(), key.count()));
        }
      }
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (canReach(documents[i], lengths[i], left)) {
        documents[kept] = documents[i];
        lengths[kept++] = lengths[i];
      }
    }
    size = kept;
  }

  private double bound(int index) {
    int longer = Math.max(lengths[index], wanted.words());
    int same = shared[documents[index]];
    int most = same == Byte.MAX_VALUE ? longer : same;
    return Math.min(most, Math.min(lengths[index], wanted.words())) / (double) longer;
  }
}
