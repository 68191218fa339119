package org.bayan.align.internal.cost;

import java.util.Arrays;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.WordTable;

/**
 * The words of one side explain those of the other: the probability of each word given the words of
 * the other side (model 1 of Brown and others 1993) against its share in the whole text, as in R.
 * C. Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora" (2002), here the mean of
 * both directions.
 */
public final class WordModel implements GainModel {
  private final WordTable table;
  private final ActiveItems source;
  private final ActiveItems target;
  private final MatchCells cells;
  private final GainCache targetGains;
  private final GainCache sourceGains;
  private double[] sums = new double[64];

  /**
   * The model within a band.
   *
   * @param features the two texts
   * @param table what is known about their words
   * @param band where the search will look
   * @param longest the longest side of any shape
   */
  public WordModel(PairFeatures features, WordTable table, Band band, int longest) {
    this.table = table;
    this.source = new ActiveItems(features.source(), table.source());
    this.target = new ActiveItems(features.target(), table.target());
    RowWindows windows = new RowWindows(band, longest);
    this.cells = new MatchCells(table, source, target, windows);
    this.targetGains = new GainCache(windows, longest);
    this.sourceGains = new GainCache(windows, longest);
  }

  @Override
  public double gain(int from, int to, Shape shape) {
    double there = 0;
    for (int j = to; j < to + shape.target(); j++) {
      there += targetGain(from, shape.source(), j);
    }
    double back = 0;
    for (int i = from; i < from + shape.source(); i++) {
      back += sourceGain(to, shape.target(), i);
    }
    return WordRatio.WEIGHT * (there + back) / 2;
  }

  /** What some source segments gain for the words of a target segment. */
  private double targetGain(int from, int size, int j) {
    double known = targetGains.get(from, j, size);
    if (!Double.isNaN(known)) {
      return known;
    }
    int[] items = target.of(j);
    boolean matched = false;
    start(items.length);
    for (int i = from; i < from + size; i++) {
      matched |= add(cells.forward(i, j));
    }
    double gain =
        matched
            ? WordRatio.log(items, sums, table.target(), source.count(from, from + size))
            : target.unmatched(j);
    targetGains.set(from, j, size, gain);
    return gain;
  }

  /** What some target segments gain for the words of a source segment. */
  private double sourceGain(int to, int size, int i) {
    double known = sourceGains.get(i, to, size);
    if (!Double.isNaN(known)) {
      return known;
    }
    int[] items = source.of(i);
    boolean matched = false;
    start(items.length);
    for (int j = to; j < to + size; j++) {
      matched |= add(cells.backward(i, j));
    }
    double gain =
        matched
            ? WordRatio.log(items, sums, table.source(), target.count(to, to + size))
            : source.unmatched(i);
    sourceGains.set(i, to, size, gain);
    return gain;
  }

  private void start(int length) {
    if (length > sums.length) {
      sums = new double[length * 2];
    }
    Arrays.fill(sums, 0, length, 0);
  }

  private boolean add(float[] values) {
    for (int k = 0; k < values.length; k++) {
      sums[k] += values[k];
    }
    return values.length > 0;
  }
}
