package org.bayan.align.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * Pairs of texts to learn from.
 *
 * @param pairs the pairs
 * @param kind what they are
 * @param weight how much a pair counts, above 0; 1 is usual, less for a text of another age or
 *     manner than those that are to be aligned
 */
public record ParallelText(List<TextPair> pairs, Kind kind, double weight) {
  /** What pairs are. */
  public enum Kind {
    /** Sentences or paragraphs and their translations. */
    SENTENCES,
    /** Entries of a dictionary: words or phrases and their translations. */
    DICTIONARY
  }

  /** Copies the list. */
  public ParallelText {
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(kind, "kind");
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("The weight is " + weight + ", not above 0.");
    }
  }
}
