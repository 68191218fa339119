package org.bayan.memory.ui.internal.leverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.memory.LeverageText;
import org.bayan.core.memory.UsedMemory;

/**
 * What is to be analysed.
 *
 * @param names of the documents or bitexts, as they are told to a person
 * @param memories that can be chosen
 * @param chosen those of them that are chosen at first
 * @param reader finds the texts
 */
record AnalysedTexts(
    List<String> names, List<UsedMemory> memories, List<UsedMemory> chosen, Reader reader) {

  /**
   * The texts.
   *
   * @param all the texts, in their order
   * @param targetLanguage the language of their translations; empty for the other one of each
   *     memory
   */
  record Found(List<LeverageText> all, Optional<String> targetLanguage) {}

  /** Finds the texts, beside the user interface. */
  @FunctionalInterface
  interface Reader {

    /**
     * The texts.
     *
     * @throws TaskException when one cannot be read, or its language cannot be told
     */
    Found read() throws TaskException;
  }

  /** Copies the lists. */
  AnalysedTexts {
    names = List.copyOf(names);
    memories = List.copyOf(memories);
    chosen = List.copyOf(chosen);
    Objects.requireNonNull(reader);
  }
}
