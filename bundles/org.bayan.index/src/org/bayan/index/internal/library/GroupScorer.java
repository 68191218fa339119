package org.bayan.index.internal.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.bayan.index.library.KeyGroup;
import org.bayan.index.library.WeightedKey;

/**
 * Adds up what the groups of a query give to each passage. The frequency of a group in a passage,
 * and the number of passages that have it, are the weighted sums over its keys; Lucene's own
 * synonyms take the largest number of passages instead, with which a rare translation of a common
 * word counts too little.
 */
final class GroupScorer {

  private static final double SATURATION = 1.2;

  /** Passages are segments, whose length says less than that of documents. */
  private static final double LENGTH = 0.5;

  private static final double IMPROBABLE = 0.2;

  /** The share of passages from which on a word is one of those that every text has. */
  private static final double EVERYWHERE = 0.3;

  private final DirectoryReader reader;
  private final PassageTable table;
  private final String field;
  private final double passages;
  private final double meanLength;
  private final float[] scores;
  private final float[] counts;
  private int[] touched = new int[256];
  private int touchedCount;

  GroupScorer(DirectoryReader reader, PassageTable table, String field) throws IOException {
    this.reader = reader;
    this.table = table;
    this.field = field;
    passages = reader.getDocCount(field);
    meanLength = passages == 0 ? 1 : Math.max(1, reader.getSumTotalTermFreq(field) / passages);
    scores = new float[reader.maxDoc()];
    counts = new float[reader.maxDoc()];
  }

  /** Adds what a group gives. */
  void add(KeyGroup group) throws IOException {
    double having = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      having += count(group, leaf);
    }
    double rarity = Math.log1p((Math.max(0, passages - having) + 0.5) / (having + 0.5));
    for (int i = 0; i < touchedCount; i++) {
      int doc = touched[i];
      double norm = 1 - LENGTH + LENGTH * table.length(doc) / meanLength;
      double count = counts[doc];
      scores[doc] += (float) (rarity * count * (SATURATION + 1) / (count + SATURATION * norm));
      counts[doc] = 0;
    }
    touchedCount = 0;
  }

  /** Counts the group in the passages of a leaf; how many of them have it, by weight. */
  private double count(KeyGroup group, LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return 0;
    }
    double having = 0;
    Bits live = leaf.reader().getLiveDocs();
    TermsEnum all = terms.iterator();
    PostingsEnum postings = null;
    for (WeightedKey key : group.keys()) {
      if (!all.seekExact(new BytesRef(key.key()))) {
        continue;
      }
      having += key.weight() * all.docFreq();
      if (saysNothing(key, all.docFreq())) {
        continue;
      }
      postings = all.postings(postings, PostingsEnum.FREQS);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          count(leaf.docBase + doc, (float) (key.weight() * postings.freq()));
        }
      }
    }
    return having;
  }

  /**
   * Whether a key is an improbable translation that stands nearly everywhere, such as an article:
   * it would lift most passages by next to nothing, and take most of the time.
   */
  private boolean saysNothing(WeightedKey key, int having) {
    return key.weight() < IMPROBABLE && having > EVERYWHERE * passages;
  }

  private void count(int doc, float frequency) {
    if (counts[doc] == 0) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, touched.length * 2);
      }
      touched[touchedCount++] = doc;
    }
    counts[doc] += frequency;
  }

  /** The best passages, the best first. */
  List<ScoreDoc> best(int most) {
    Comparator<ScoreDoc> worseFirst =
        Comparator.<ScoreDoc>comparingDouble(one -> one.score)
            .thenComparing(Comparator.<ScoreDoc>comparingInt(one -> one.doc).reversed());
    PriorityQueue<ScoreDoc> best = new PriorityQueue<>(worseFirst);
    for (int doc = 0; doc < scores.length; doc++) {
      boolean wanted =
          scores[doc] > 0 && most > 0 && (best.size() < most || scores[doc] > best.peek().score);
      if (wanted) {
        if (best.size() == most) {
          best.poll();
        }
        best.add(new ScoreDoc(doc, scores[doc]));
      }
    }
    List<ScoreDoc> sorted = new ArrayList<>(best);
    sorted.sort(worseFirst.reversed());
    return sorted;
  }
}
