package org.bayan.align.internal.coarse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.LatticeSearch;
import org.bayan.align.internal.search.Reach;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.WordTable;

/**
 * Finds the band in which two long texts correspond, from coarse to fine. The coarsest blocks are
 * so long that comparing all with all costs the same for any text, so that the whole time grows
 * with the length of the texts.
 */
public final class CoarseSearch {
  /** Texts of no more segments than this need no coarse search. */
  private static final int SMALL = 400;

  private static final int MOST_BLOCKS = 600;
  private static final int FACTOR = 4;
  private static final int FINEST = 3;
  private static final int MARGIN = 2;
  private static final int MOST_MARGIN = 64;
  private static final int FINE_MARGIN = 6;
  private static final List<Shape> SHAPES =
      List.of(new Shape(1, 0), new Shape(0, 1), new Shape(1, 1));

  private CoarseSearch() {}

  /**
   * The band for the first search over segments.
   *
   * @param features the two texts
   * @param table what is known about their words
   * @param progress is given a growing fraction from 0 to 1 and may throw to stop the search
   */
  public static Band band(PairFeatures features, WordTable table, DoubleConsumer progress) {
    int sources = features.source().size();
    int targets = features.target().size();
    int longer = Math.max(sources, targets);
    if (longer <= SMALL) {
      return Band.aroundDiagonal(sources, targets, longer);
    }
    ItemWeights weights = new ItemWeights(features, table);
    List<Integer> sizes = sizes(longer);
    Band band = null;
    Reach reach = null;
    for (int level = 0; level < sizes.size(); level++) {
      double done = (double) level / sizes.size();
      progress.accept(done);
      BlockPair blocks = BlockPair.of(features, table, weights, sizes.get(level));
      band =
          reach == null
              ? Band.aroundDiagonal(blocks.sources(), blocks.targets(), MOST_BLOCKS)
              : reach.finer(FACTOR, blocks.sources(), blocks.targets(), MARGIN);
      reach = search(blocks, band, reach);
    }
    return reach.finer(FINEST, sources, targets, FINE_MARGIN);
  }

  /** Searches, and once more in a wider band as long as the way found runs along its edge. */
  private static Reach search(BlockPair blocks, Band first, Reach coarser) {
    Reach reach = search(blocks, first);
    Band band = first;
    for (int margin = MARGIN * 2;
        coarser != null && margin <= MOST_MARGIN && reach.touches(band);
        margin *= 2) {
      band = coarser.finer(FACTOR, blocks.sources(), blocks.targets(), margin);
      reach = search(blocks, band);
    }
    return reach;
  }

  private static Reach search(BlockPair blocks, Band band) {
    BlockCost cost = new BlockCost(blocks, band);
    return LatticeSearch.search(band, SHAPES, cost, fraction -> {}).reach();
  }

  /** The sizes of blocks, from the coarsest to the finest, each a multiple of the next. */
  private static List<Integer> sizes(int segments) {
    List<Integer> sizes = new ArrayList<>();
    sizes.add(FINEST);
    for (int size = FINEST; segments / size > MOST_BLOCKS; ) {
      size *= FACTOR;
      sizes.addFirst(size);
    }
    return sizes;
  }
}
