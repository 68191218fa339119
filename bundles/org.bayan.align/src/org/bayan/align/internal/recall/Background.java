package org.bayan.align.internal.recall;

import java.util.List;
import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.TextFeatures;

/**
 * How frequent items are by chance. A report, and even more a single sentence, is too short to
 * tell; so what lexicons have seen counts as if it were more text of the same kind.
 */
final class Background {
  /** How many words of text the lexicons are worth. */
  private static final double WORDS = 2000;

  /** How often a word was seen that a lexicon does not know. */
  private static final double UNSEEN = 0.5;

  /** How many of the words of a text are a certain number or a certain date. */
  private static final double LITERAL = 0.0005;

  private Background() {}

  /** The share of each item of the vocabulary. */
  static double[] shares(TextFeatures text, Languages.Seen seen) {
    List<Item> vocabulary = text.vocabulary();
    double words = 0;
    for (int count : text.counts()) {
      words += count;
    }
    double[] shares = new double[vocabulary.size()];
    for (int item = 0; item < shares.length; item++) {
      double general = general(vocabulary.get(item), seen);
      shares[item] = (text.counts()[item] + WORDS * general) / (words + WORDS);
    }
    return shares;
  }

  private static double general(Item item, Languages.Seen seen) {
    if (item.kind() != Evidence.Kind.WORD) {
      return LITERAL;
    }
    return seen.total() > 0 ? Math.max(UNSEEN, seen.count(item.key())) / seen.total() : 1 / WORDS;
  }
}
