package org.bayan.align.internal.recall;

import org.bayan.align.internal.cost.PairWords;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/**
 * What words speak for, with or without those that only tell who says something: where both sides
 * have them they count, where one has them they do not.
 */
final class FramedWords {
  private final PairFeatures features;
  private final PairFeatures apart;
  private final PairWords whole;
  private final PairWords content;

  FramedWords(PairFeatures features, PairFeatures apart, WordTable table) {
    this.features = features;
    this.apart = apart;
    this.whole = new PairWords(features, table);
    this.content = new PairWords(apart, table);
  }

  /** What the words of some segments on both sides speak for. */
  PairWords.Gain gain(int[] source, int[] target) {
    PairWords.Gain all = whole.gain(source, target);
    if (!isFramed(features.source(), apart.source(), source)
        && !isFramed(features.target(), apart.target(), target)) {
      return all;
    }
    PairWords.Gain some = content.gain(source, target);
    return some.total() > all.total() ? some : all;
  }

  private static boolean isFramed(TextFeatures text, TextFeatures apart, int[] segments) {
    for (int i : segments) {
      if (text.segments().get(i) != apart.segments().get(i)) {
        return true;
      }
    }
    return false;
  }
}
