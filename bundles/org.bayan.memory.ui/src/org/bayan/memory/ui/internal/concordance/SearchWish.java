package org.bayan.memory.ui.internal.concordance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.core.memory.UsedMemory;

/**
 * What a person looks for.
 *
 * @param query the words
 * @param mode how they are taken
 * @param distance how many other words may stand between them
 * @param language whose texts are looked into; both when absent
 * @param bitext whether the bitext is looked into
 * @param memories the memories that are looked into
 */
record SearchWish(
    String query,
    SearchMode mode,
    int distance,
    Optional<String> language,
    boolean bitext,
    List<UsedMemory> memories) {

  /** Copies the list. */
  SearchWish {
    Objects.requireNonNull(query);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(language);
    memories = List.copyOf(memories);
  }
}
