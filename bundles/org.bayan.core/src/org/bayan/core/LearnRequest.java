package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A lexicon to be learned from texts and dictionaries.
 *
 * @param sources what to learn from
 * @param localeNames how much a name of a state, month, currency … in the two languages counts
 *     ({@link org.bayan.text.LocaleNames}), above 0; empty to do without them
 * @param sourceLanguage BCP 47 tag
 * @param targetLanguage BCP 47 tag
 * @param mostPairs how many pairs of stems to keep at most; the rarest go first
 * @param output the lexicon to write
 */
public record LearnRequest(
    List<LearningSource> sources,
    OptionalDouble localeNames,
    String sourceLanguage,
    String targetLanguage,
    int mostPairs,
    Path output) {

  /** Copies the list. */
  public LearnRequest {
    sources = List.copyOf(sources);
    Objects.requireNonNull(localeNames, "localeNames");
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(output, "output");
  }
}
