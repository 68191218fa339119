package org.bayan.align.internal.words;

import java.util.stream.IntStream;
import org.bayan.align.internal.features.TextFeatures;

/**
 * How frequent the items of a text are.
 *
 * @param share the share of each of all items
 * @param literal whether each is literal
 */
record ItemShares(double[] share, boolean[] literal) {
  static ItemShares of(TextFeatures text) {
    double total = IntStream.of(text.counts()).sum();
    double[] share = IntStream.of(text.counts()).mapToDouble(count -> count / total).toArray();
    boolean[] literal = new boolean[share.length];
    for (int item = 0; item < literal.length; item++) {
      literal[item] = text.vocabulary().get(item).isLiteral();
    }
    return new ItemShares(share, literal);
  }

  int size() {
    return share.length;
  }
}
