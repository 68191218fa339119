package org.bayan.core.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.index.memory.LookUpOptions;

/**
 * Texts to be looked up in a memory.
 *
 * @param memory the folder of the memory
 * @param texts the texts
 * @param consecutive whether each stands between those before and after it
 * @param language their language, a BCP 47 tag; told by the letters when absent
 * @param targetLanguage the language of the translations; the other one of the memory when absent
 * @param options what is worth to be found
 */
public record LookUpTextsRequest(
    Path memory,
    List<String> texts,
    boolean consecutive,
    Optional<String> language,
    Optional<String> targetLanguage,
    LookUpOptions options) {

  /** Copies the list. */
  public LookUpTextsRequest {
    Objects.requireNonNull(memory, "memory");
    texts = List.copyOf(texts);
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(options, "options");
  }
}
