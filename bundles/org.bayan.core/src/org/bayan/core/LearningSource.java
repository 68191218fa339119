package org.bayan.core;

import java.util.Objects;

/**
 * Texts or entries to learn a lexicon from.
 *
 * @param files a translation memory (TMX), a dictionary in a form that Bayan reads, or two texts,
 *     the source language first, of which each line is the translation of the same line of the
 *     other
 * @param weight how much a pair or an entry of them counts, above 0; 1 is usual
 */
public record LearningSource(LexiconSource files, double weight) {
  /** The files may not be null. */
  public LearningSource {
    Objects.requireNonNull(files, "files");
  }
}
