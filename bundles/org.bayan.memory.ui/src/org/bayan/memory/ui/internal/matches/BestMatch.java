package org.bayan.memory.ui.internal.matches;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryMatch;

/**
 * The best match of some memories.
 *
 * @param text the translation, with numbers and dates replaced
 * @param score after all penalties
 * @param same whether the text is the same, and nothing was taken off its score
 */
public record BestMatch(String text, int score, boolean same) {
  private static final int SAME = 100;

  /**
   * Looks a text up in memories.
   *
   * @return empty where no match reaches the least score
   * @throws IOException when a memory cannot be read
   */
  public static Optional<BestMatch> of(
      List<UsedMemory> memories, LookUpRequest request, LookUpOptions options) throws IOException {
    List<ShownMatch> found = new ArrayList<>();
    for (UsedMemory memory : memories) {
      for (MemoryMatch match : OpenMemories.shared().lookUp(memory.folder(), request, options)) {
        found.add(ShownMatch.of(memory, match));
      }
    }
    return found.stream()
        .filter(one -> one.score() >= options.least())
        .min(ShownMatch.BEST_FIRST)
        .map(
            one -> new BestMatch(one.proposal(), one.score(), one.isSame() && one.score() >= SAME));
  }
}
