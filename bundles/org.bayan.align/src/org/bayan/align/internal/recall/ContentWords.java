package org.bayan.align.internal.recall;

import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Item;

/** Tells what is content of a text. */
final class ContentWords {
  /** A word with a greater share of all words is no content. */
  private static final double FREQUENT = 0.002;

  /** A shorter word is hardly any. */
  private static final int SHORTEST = 3;

  private ContentWords() {}

  /** Whether an item is content, and known well enough to be looked for on the other side. */
  static boolean isContent(Item item, Languages.Seen seen) {
    if (item.kind() == Evidence.Kind.LIST_POSITION) {
      return false;
    }
    return item.kind() != Evidence.Kind.WORD
        || (seen.count(item.key()) > 0
            && !seen.isFrequent(item.key(), FREQUENT)
            && item.key().length() >= SHORTEST);
  }

  /**
   * Whether the other side lacks something when nothing there is the same. Of a word in Latin
   * letters that cannot be told: an acronym is often written out in the other language.
   */
  static boolean isMissed(Item item) {
    return item.kind() != Evidence.Kind.NAME;
  }
}
