package org.bayan.align.internal.coarse;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/** Two texts cut into blocks of equally many segments, as bags of weighted items. */
final class BlockPair {
  private final WordTable table;
  private final ItemWeights weights;
  private final int[][] source;
  private final int[][] target;
  private final double[] sourceNorms;
  private final double[] targetNorms;
  private final double[] translated;

  private BlockPair(
      WordTable table, ItemWeights weights, int[][] source, int[][] target, int targetItems) {
    this.table = table;
    this.weights = weights;
    this.source = source;
    this.target = target;
    this.sourceNorms = norms(source, weights::source);
    this.targetNorms = norms(target, weights::target);
    this.translated = new double[targetItems];
  }

  static BlockPair of(PairFeatures features, WordTable table, ItemWeights weights, int size) {
    return new BlockPair(
        table,
        weights,
        blocks(features.source(), size),
        blocks(features.target(), size),
        features.target().counts().length);
  }

  int sources() {
    return source.length;
  }

  int targets() {
    return target.length;
  }

  /**
   * How similar a source block is to some target blocks: the cosine of its translated bag of items
   * with theirs, where each pair of items counts by the mean of its two probabilities.
   *
   * @param block the source block
   * @param from the first target block
   * @param similarities where to put the similarity to each target block from there on, 0 to 1
   */
  void similarities(int block, int from, double[] similarities) {
    translate(block, 1);
    for (int k = 0; k < similarities.length; k++) {
      double sum = 0;
      for (int item : target[from + k]) {
        sum += translated[item];
      }
      double norm = sourceNorms[block] * targetNorms[from + k];
      similarities[k] = norm > 0 ? sum / norm : 0;
    }
    translate(block, 0);
  }

  private void translate(int block, int sign) {
    for (int item : source[block]) {
      for (int pair = table.from(item); pair < table.to(item); pair++) {
        int other = table.targets()[pair];
        double probability = Math.sqrt((double) table.forward()[pair] * table.backward()[pair]);
        double weight = probability * weights.source(item) * weights.target(other);
        translated[other] = sign == 0 ? 0 : translated[other] + weight;
      }
    }
  }

  private static double[] norms(int[][] blocks, IntToDoubleFunction weight) {
    double[] norms = new double[blocks.length];
    for (int i = 0; i < norms.length; i++) {
      double squares = Arrays.stream(blocks[i]).mapToDouble(weight).map(w -> w * w).sum();
      norms[i] = Math.sqrt(squares);
    }
    return norms;
  }

  private static int[][] blocks(TextFeatures text, int size) {
    int[][] blocks = new int[(text.size() + size - 1) / size][];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] =
          text.segments().subList(i * size, Math.min(text.size(), (i + 1) * size)).stream()
              .flatMapToInt(segment -> Arrays.stream(segment.items()))
              .toArray();
    }
    return blocks;
  }
}
