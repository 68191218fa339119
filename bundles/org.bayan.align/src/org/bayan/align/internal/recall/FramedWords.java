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
  private final PairWords bare;

  /** Words as they are known, by what is known about them. */
  FramedWords(PassageWords known, WordTable table) {
    this.features = known.features();
    this.apart = known.apart();
    this.whole = new PairWords(features, table);
    this.content = new PairWords(apart, table);
    this.bare = new PairWords(known.unframed(), table);
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

  /** What they speak for besides what tells who says, decides or asks for something. */
  PairWords.Gain bareGain(int[] source, int[] target) {
    return bare.gain(source, target);
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
