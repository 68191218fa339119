package org.bayan.index.internal.memory;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds units by the ids that they were given. */
final class UnitIds {

  private UnitIds() {}

  /** The number of the first unit with an id, or null. */
  static Long number(IndexReader index, String id) throws IOException {
    BytesRef term = new BytesRef(WordTerm.ofWord(id));
    for (LeafReaderContext leaf : index.leaves()) {
      PostingsEnum postings =
          KeyPostings.postings(leaf.reader(), MemoryFields.ID, term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      int document = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
        document = postings.nextDoc();
      }
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        NumericDocValues numbers = leaf.reader().getNumericDocValues(MemoryFields.NUMBER);
        numbers.advanceExact(document);
        return numbers.longValue();
      }
    }
    return null;
  }
}
