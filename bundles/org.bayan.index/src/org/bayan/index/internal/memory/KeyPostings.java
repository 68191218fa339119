package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The terms of a key in the words of a language: the key itself as a word, and the mark of it. */
final class KeyPostings {

  private KeyPostings() {}

  static List<BytesRef> terms(String key) {
    List<BytesRef> terms = new ArrayList<>(2);
    if (!key.equals(PieceReader.NUMBER_KEY) && !key.equals(PieceReader.DATE_KEY)) {
      terms.add(new BytesRef(WordTerm.ofWord(key)));
    }
    terms.add(new BytesRef(WordTerm.ofKey(key)));
    return terms;
  }

  /** Where a term stands in a part of the index, or null. */
  static PostingsEnum postings(LeafReader reader, String field, BytesRef term, int flags)
      throws IOException {
    Terms terms = reader.terms(field);
    if (terms == null) {
      return null;
    }
    TermsEnum all = terms.iterator();
    return all.seekExact(term) ? all.postings(null, flags) : null;
  }
}
