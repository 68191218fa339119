package org.bayan.index.internal.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds all documents whose score can reach a bound, and few others.
 *
 * <p>A word that has no word of the same key on the other side costs 1. So two texts of n and m
 * words that share o keys (as bags) are at least max(n, m) − o apart, and a score of t needs o ≥ t
 * · max(n, m). That is the overlap of a set-similarity join, with its two filters: lengths (n · t ≤
 * m ≤ n / t) and prefixes: a document that has none of the n − ⌈t · n⌉ + 1 rarest words of the text
 * cannot share enough with it (S. Chaudhuri, V. Ganti and R. Kaushik, "A Primitive Operator for
 * Similarity Joins in Data Cleaning", 2006; R. J. Bayardo, Y. Ma and R. Srikant, "Scaling Up All
 * Pairs Similarity Search", 2007). The other words, the rarest first, are asked only of the
 * documents that are left, and those that cannot reach the bound any more are dropped after each.
 */
final class CandidateSearch {

  /** A key with its frequency in the text and in the index. */
  record CountedKey(List<BytesRef> terms, int count, long documents) {}

  private final List<LeafReaderContext> leaves;
  private final WantedText wanted;
  private final String field;
  private final double least;

  /**
   * A search.
   *
   * @param leaves the parts of the index
   * @param wanted the text
   * @param least the score to reach, 0..1
   */
  CandidateSearch(List<LeafReaderContext> leaves, WantedText wanted, double least) {
    this.leaves = leaves;
    this.wanted = wanted;
    this.field = MemoryFields.words(wanted.language());
    this.least = least;
  }

  /** The candidates, those first that may match best, and of equal ones the latest. */
  List<Candidate> run() throws IOException {
    List<CountedKey> keys = keys();
    List<Candidate> found = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      new LeafCandidates(leaf, wanted, least, keys).addTo(found);
    }
    found.sort(
        Comparator.comparingDouble(Candidate::bound)
            .thenComparingInt(Candidate::document)
            .reversed());
    return found;
  }

  /** The keys of the text, the rarest first. */
  private List<CountedKey> keys() throws IOException {
    List<CountedKey> keys = new ArrayList<>();
    for (Map.Entry<String, Integer> key : wanted.keys().entrySet()) {
      List<BytesRef> terms = KeyPostings.terms(key.getKey());
      keys.add(new CountedKey(terms, key.getValue(), documents(terms)));
    }
    keys.sort(Comparator.comparingLong(CountedKey::documents));
    return keys;
  }

  private long documents(List<BytesRef> terms) throws IOException {
    long documents = 0;
    for (LeafReaderContext leaf : leaves) {
      Terms all = leaf.reader().terms(field);
      if (all != null) {
        TermsEnum place = all.iterator();
        for (BytesRef term : terms) {
          documents += place.seekExact(term) ? place.docFreq() : 0;
        }
      }
    }
    return documents;
  }

  /** Where a term stands, with how often. */
  static PostingsEnum postings(LeafReaderContext leaf, String field, BytesRef term)
      throws IOException {
    return KeyPostings.postings(leaf.reader(), field, term, PostingsEnum.FREQS);
  }
}
