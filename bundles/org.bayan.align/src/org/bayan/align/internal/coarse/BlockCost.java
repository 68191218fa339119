package org.bayan.align.internal.coarse;

import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.EdgeCost;
import org.bayan.align.internal.search.Shape;

/**
 * What it costs to take two blocks for each other: less, the more their similarity stands out from
 * what is usual for either of them (the margin of M. Artetxe and H. Schwenk, "Margin-based Parallel
 * Corpus Mining with Multilingual Sentence Embeddings", 2019), in standard deviations.
 */
final class BlockCost implements EdgeCost {
  private static final double ALONE = 1.5;
  private static final double STEP = 2;

  private final Band band;
  private final double[][] margins;
  private double deviation;

  BlockCost(BlockPair blocks, Band band) {
    this.band = band;
    this.margins = new double[blocks.sources()][];
    for (int i = 0; i < margins.length; i++) {
      int last = Math.min(blocks.targets() - 1, band.high(i));
      margins[i] = new double[Math.max(0, last - band.low(i) + 1)];
      blocks.similarities(i, band.low(i), margins[i]);
    }
    subtractMeans(blocks.targets());
  }

  private void subtractMeans(int targets) {
    double[] rows = new double[margins.length];
    double[] columns = new double[targets];
    int[] sizes = new int[targets];
    for (int i = 0; i < margins.length; i++) {
      for (int k = 0; k < margins[i].length; k++) {
        rows[i] += margins[i][k] / margins[i].length;
        columns[band.low(i) + k] += margins[i][k];
        sizes[band.low(i) + k]++;
      }
    }
    double squares = 0;
    long cells = 0;
    for (int i = 0; i < margins.length; i++) {
      for (int k = 0; k < margins[i].length; k++) {
        int j = band.low(i) + k;
        margins[i][k] -= (rows[i] + columns[j] / sizes[j]) / 2;
        squares += margins[i][k] * margins[i][k];
        cells++;
      }
    }
    deviation = cells == 0 ? 1 : Math.sqrt(squares / cells) + 1e-9;
  }

  @Override
  public double of(int source, int target, Shape shape) {
    if (!shape.isTwoSided()) {
      return ALONE;
    }
    return -STEP * margins[source][target - band.low(source)] / deviation;
  }
}
