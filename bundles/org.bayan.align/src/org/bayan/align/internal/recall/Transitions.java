package org.bayan.align.internal.recall;

import java.util.Arrays;
import org.bayan.align.internal.search.Edge;

/**
 * How probable it is that a report goes on with a passage: with the next one of the same document,
 * or with one after a gap; otherwise with any, those of documents that it follows elsewhere rather
 * than others.
 */
final class Transitions {
  /** ln p that the reporter speaks. */
  static final double ADDED = Math.log(0.12);

  private static final double NEXT = Math.log(0.5);
  private static final double GAP = Math.log(0.12);
  private static final double EACH_SKIPPED = Math.log(0.5);
  private static final double ANY = Math.log(0.2);
  private static final int FURTHEST = 8;

  /** How many links the expectation is worth that all passages are equally probable. */
  private static final double EVEN = 4;

  private final Pool pool;
  private final double[] any;

  private Transitions(Pool pool, double[] any) {
    this.pool = pool;
    this.any = any;
  }

  /** What is expected before anything is known. */
  static Transitions general(Pool pool, int passages) {
    double[] any = new double[pool.size()];
    Arrays.fill(any, ANY - Math.log(passages));
    return new Transitions(pool, any);
  }

  /** What is expected after some links, each by its probability. */
  static Transitions learned(Pool pool, int passages, Iterable<Edge> links) {
    double[] linked = new double[1 + maximum(pool)];
    double total = EVEN;
    for (Edge link : links) {
      if (link.isTwoSided()) {
        linked[pool.documentOf(link.targetFrom())] += link.posterior();
        total += link.posterior();
      }
    }
    double[] any = new double[pool.size()];
    for (int p = 0; p < any.length; p++) {
      int document = pool.documentOf(p);
      double share = linked[document] / pool.documentSize(document) + EVEN / passages;
      any[p] = ANY + Math.log(share / total);
    }
    return new Transitions(pool, any);
  }

  private static int maximum(Pool pool) {
    return pool.size() == 0 ? 0 : pool.documentOf(pool.size() - 1);
  }

  /** ln p of any passage that begins at a number of the pool, wherever the report was before. */
  double any(int from) {
    return any[from];
  }

  /**
   * ln p of going on from a passage to a later one nearby, besides {@link #any}.
   *
   * @param last number of the last segment of the passage before
   * @param from number of the first segment of the passage after
   * @return negative infinity where it is not nearby
   */
  double near(int last, int from) {
    if (from <= last || pool.documentOf(last) != pool.documentOf(from)) {
      return Double.NEGATIVE_INFINITY;
    }
    int skipped = pool.address(from).segment() - pool.address(last).segment() - 1;
    if (skipped == 0) {
      return NEXT;
    }
    return skipped > FURTHEST ? Double.NEGATIVE_INFINITY : GAP + skipped * EACH_SKIPPED;
  }
}
