package org.bayan.core.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Texts to be compared with memories.
 *
 * @param memories the memories, each with its penalty; the best match of all counts
 * @param texts the texts, in the order in which they are to be translated
 * @param targetLanguage the language of the translations; the other one of each memory when absent
 */
public record LeverageRequest(
    List<UsedMemory> memories, List<LeverageText> texts, Optional<String> targetLanguage) {

  /** Copies the lists. */
  public LeverageRequest {
    memories = List.copyOf(memories);
    texts = List.copyOf(texts);
    Objects.requireNonNull(targetLanguage, "targetLanguage");
  }
}
