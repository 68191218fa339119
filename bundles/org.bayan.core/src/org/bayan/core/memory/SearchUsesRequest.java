package org.bayan.core.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.bayan.index.memory.ConcordanceMode;

/**
 * Words whose use in several memories and in a bitext is looked for.
 *
 * @param query the words
 * @param languages the two languages whose texts translate each other, BCP 47 tags
 * @param language the one of them whose texts are looked into; both when absent
 * @param mode how the words are taken
 * @param distance how many other words may stand between them, all in all
 * @param most how many units are given at most
 * @param memories the memories, in the order in which they are looked into
 * @param beads the bitext, which is looked into first; absent when none is
 * @param model runs what reads the bitext, and waits until it has
 */
public record SearchUsesRequest(
    String query,
    List<String> languages,
    Optional<String> language,
    ConcordanceMode mode,
    int distance,
    int most,
    List<UsedMemory> memories,
    Optional<BeadTexts> beads,
    Executor model) {

  /** Copies the lists; there are two languages. */
  public SearchUsesRequest {
    Objects.requireNonNull(query, "query");
    languages = List.copyOf(languages);
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(mode, "mode");
    memories = List.copyOf(memories);
    Objects.requireNonNull(beads, "beads");
    Objects.requireNonNull(model, "model");
    if (languages.size() != 2 || distance < 0 || most < 1) {
      throw new IllegalArgumentException("%s %d %d".formatted(languages, distance, most));
    }
  }
}
