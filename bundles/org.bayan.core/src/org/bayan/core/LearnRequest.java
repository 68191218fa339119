package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A lexicon to be learned from texts.
 *
 * @param sources what to learn from
 * @param sourceLanguage BCP 47 tag
 * @param targetLanguage BCP 47 tag
 * @param mostPairs how many pairs of stems to keep at most; the rarest go first
 * @param output the lexicon to write
 */
public record LearnRequest(
    List<LearningSource> sources,
    String sourceLanguage,
    String targetLanguage,
    int mostPairs,
    Path output) {

  /** Copies the list. */
  public LearnRequest {
    sources = List.copyOf(sources);
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(output, "output");
  }
}
