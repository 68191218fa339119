package org.bayan.core.internal.quality;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.BitextProject;
import org.bayan.quality.CheckedPair;

/**
 * The pairs of an input.
 *
 * @param pairs the pairs, numbered from 1
 * @param sourceLanguage BCP 47 tag
 * @param targetLanguage BCP 47 tag
 * @param project the bitext that they are of, if they are of one
 */
public record PairList(
    List<CheckedPair> pairs,
    String sourceLanguage,
    String targetLanguage,
    Optional<BitextProject> project) {

  /** Copies the list. */
  public PairList {
    pairs = List.copyOf(pairs);
  }
}
