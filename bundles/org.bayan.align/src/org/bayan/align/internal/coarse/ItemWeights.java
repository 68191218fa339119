package org.bayan.align.internal.coarse;

import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/** How much each item tells about where in its text a passage stands: rare ones tell more. */
final class ItemWeights {
  private final double[] source;
  private final double[] target;

  ItemWeights(PairFeatures features, WordTable table) {
    source = weights(features.source(), table.source());
    target = weights(features.target(), table.target());
  }

  double source(int item) {
    return source[item];
  }

  double target(int item) {
    return target[item];
  }

  /** The logarithm of the inverse share, and nothing for what has no known counterpart. */
  private static double[] weights(TextFeatures text, WordTable.Side side) {
    double[] weights = new double[text.counts().length];
    for (int item = 0; item < weights.length; item++) {
      if (side.knows(item) && text.counts()[item] > 0) {
        weights[item] = Math.log((text.size() + 1.0) / text.counts()[item]);
        weights[item] = Math.max(0, weights[item]);
      }
    }
    return weights;
  }
}
