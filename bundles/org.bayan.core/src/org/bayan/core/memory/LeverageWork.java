package org.bayan.core.memory;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.suggest.BitextMatches;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TranslationMemory;

/** Texts that are compared with open memories and with what stood before in them. */
final class LeverageWork implements AutoCloseable {
  private static final int LEAST_INTERNAL = 75;

  private final Map<UsedMemory, TranslationMemory> memories = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final BitextMatches before = new BitextMatches();

  LeverageWork(List<UsedMemory> used) throws TaskException {
    try {
      for (UsedMemory memory : used) {
        try {
          memories.put(memory, TranslationMemory.open(memory.folder()));
        } catch (IOException e) {
          throw MemoryFaults.reading(memory.folder(), e);
        }
      }
    } catch (TaskException e) {
      close();
      throw e;
    }
  }

  LeverageCounts count(LeverageText text, Optional<String> targetLanguage, Progress progress)
      throws TaskException {
    List<LeverageSegment> segments = text.reader().read();
    Map<UsedMemory, MemoryLanguages> languages = languages(text, targetLanguage);
    LeverageCounts counts = new LeverageCounts();
    for (int i = 0; i < segments.size(); i++) {
      if (progress.cancelled()) {
        throw new CancellationException("The analysis was cancelled.");
      }
      String one = segments.get(i).text();
      counts.add(band(one, score(segments, i, languages)), one);
      before.put(one, one, one);
      progress.worked((i + 1.0) / segments.size());
    }
    return counts;
  }

  private Map<UsedMemory, MemoryLanguages> languages(LeverageText text, Optional<String> target)
      throws TaskException {
    Map<UsedMemory, MemoryLanguages> languages = new LinkedHashMap<>();
    for (Map.Entry<UsedMemory, TranslationMemory> one : memories.entrySet()) {
      languages.put(
          one.getKey(),
          MemoryLanguages.of(one.getValue(), "", Optional.of(text.language()), target));
    }
    return languages;
  }

  /** The best score of all memories, less their penalties. */
  private int score(
      List<LeverageSegment> segments, int index, Map<UsedMemory, MemoryLanguages> languages)
      throws TaskException {
    int best = 0;
    for (Map.Entry<UsedMemory, TranslationMemory> one : memories.entrySet()) {
      UsedMemory memory = one.getKey();
      LookUpRequest request = request(segments, index, languages.get(memory));
      LookUpOptions options = new LookUpOptions(LeverageBand.LEAST, 1, 0, false);
      try {
        int score =
            one.getValue().lookUp(request, options).stream()
                .mapToInt(MemoryMatch::score)
                .max()
                .orElse(0);
        best = Math.max(best, score - memory.penalty());
      } catch (IOException e) {
        throw MemoryFaults.reading(memory.folder(), e);
      }
    }
    return best;
  }

  private static LookUpRequest request(
      List<LeverageSegment> segments, int index, MemoryLanguages languages) {
    return new LookUpRequest(
        segments.get(index).text(),
        languages.source(),
        languages.target(),
        index == 0 ? "" : segments.get(index - 1).text(),
        index + 1 == segments.size() ? "" : segments.get(index + 1).text(),
        segments.get(index).except());
  }

  private LeverageBand band(String text, int score) {
    LeverageBand band = LeverageBand.of(score);
    if (!seen.add(text)) {
      return band == LeverageBand.CONTEXT ? band : LeverageBand.REPETITION;
    }
    boolean internal =
        band.compareTo(LeverageBand.INTERNAL) > 0
            && before.find(text, 1).stream().anyMatch(m -> m.similarity() >= LEAST_INTERNAL);
    return internal ? LeverageBand.INTERNAL : band;
  }

  @Override
  public void close() throws TaskException {
    for (Map.Entry<UsedMemory, TranslationMemory> one : memories.entrySet()) {
      try {
        one.getValue().close();
      } catch (IOException e) {
        throw MemoryFaults.reading(one.getKey().folder(), e);
      }
    }
  }
}
