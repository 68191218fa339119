package org.bayan.core.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TranslationMemory;

/** Looks texts up in a translation memory. */
public final class LookUpTexts {

  /**
   * Looks texts up.
   *
   * @param request the memory and the texts
   * @param progress is told how far it is
   * @return the matches in the order of the texts, the best of a text first
   * @throws TaskException when the memory cannot be read, or languages are not known
   * @throws CancellationException when the progress was cancelled
   */
  public ResultTable<FoundMatch> run(LookUpTextsRequest request, Progress progress)
      throws TaskException {
    progress.step("Looking up");
    List<FoundMatch> found = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(request.memory())) {
      MemoryLanguages languages =
          MemoryLanguages.of(
              memory,
              String.join("\n", request.texts()),
              request.language(),
              request.targetLanguage());
      for (int i = 0; i < request.texts().size(); i++) {
        if (progress.cancelled()) {
          throw new CancellationException("The look-up was cancelled.");
        }
        for (MemoryMatch match : memory.lookUp(one(request, i, languages), request.options())) {
          found.add(new FoundMatch(i, request.texts().get(i), match));
        }
        progress.worked((i + 1.0) / request.texts().size());
      }
    } catch (IOException e) {
      throw MemoryFaults.reading(request.memory(), e);
    }
    return new ResultTable<>(MatchColumns.all(), found);
  }

  private static LookUpRequest one(
      LookUpTextsRequest request, int index, MemoryLanguages languages) {
    List<String> texts = request.texts();
    boolean hasBefore = request.consecutive() && index > 0;
    boolean hasAfter = request.consecutive() && index + 1 < texts.size();
    return new LookUpRequest(
        texts.get(index),
        languages.source(),
        languages.target(),
        hasBefore ? texts.get(index - 1) : "",
        hasAfter ? texts.get(index + 1) : "");
  }
}
