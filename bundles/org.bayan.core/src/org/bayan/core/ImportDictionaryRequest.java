package org.bayan.core;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A dictionary to be made a lexicon.
 *
 * @param dictionary one file, or two in a form that has a file for each language
 * @param sourceLanguage BCP 47 tag
 * @param targetLanguage BCP 47 tag
 * @param output the lexicon to write
 */
public record ImportDictionaryRequest(
    LexiconSource dictionary, String sourceLanguage, String targetLanguage, Path output) {

  /** Nothing may be null. */
  public ImportDictionaryRequest {
    Objects.requireNonNull(dictionary, "dictionary");
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(output, "output");
  }
}
