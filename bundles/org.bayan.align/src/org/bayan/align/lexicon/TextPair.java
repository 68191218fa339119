package org.bayan.align.lexicon;

import java.util.Objects;

/**
 * Two texts that say the same: two sentences, or the two sides of an entry of a dictionary.
 *
 * @param first in the first language
 * @param second in the second language
 */
public record TextPair(String first, String second) {
  /** Nothing may be null. */
  public TextPair {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }
}
