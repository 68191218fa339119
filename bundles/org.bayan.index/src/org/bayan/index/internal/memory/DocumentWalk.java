package org.bayan.index.internal.memory;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Goes through the documents of a query in their order, without scoring them. */
final class DocumentWalk {

  /** Looks at a document. */
  @FunctionalInterface
  interface Visitor {

    /** Whether to go on after this document. */
    boolean visit(int document) throws IOException;
  }

  private DocumentWalk() {}

  static void walk(IndexSearcher searcher, Query query, Visitor visitor) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && !walk(scorer.iterator(), leaf, visitor)) {
        return;
      }
    }
  }

  private static boolean walk(DocIdSetIterator all, LeafReaderContext leaf, Visitor visitor)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int document = all.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = all.nextDoc()) {
      boolean there = live == null || live.get(document);
      if (there && !visitor.visit(leaf.docBase + document)) {
        return false;
      }
    }
    return true;
  }
}
