package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.bayan.index.memory.ConcordanceMode;

/**
 * Words whose use in a memory is looked for.
 *
 * @param memory the folder of the memory
 * @param query the words
 * @param language of the texts that are looked into, a BCP 47 tag; told by the letters of the query
 *     when absent
 * @param targetLanguage of their counterparts; the other one of the memory when absent
 * @param mode how the words are taken
 * @param distance how many other words may stand between them
 * @param most how many units are given at most
 */
public record SearchConcordanceRequest(
    Path memory,
    String query,
    Optional<String> language,
    Optional<String> targetLanguage,
    ConcordanceMode mode,
    int distance,
    int most) {

  /** Nothing may be null. */
  public SearchConcordanceRequest {
    Objects.requireNonNull(memory, "memory");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(mode, "mode");
  }
}
