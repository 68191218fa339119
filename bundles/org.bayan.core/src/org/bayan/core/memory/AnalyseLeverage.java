package org.bayan.core.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;
import org.bayan.core.suggest.BitextMatches;
import org.bayan.exchange.TableColumn;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.TranslationMemory;

/**
 * Tells how much of documents a memory knows, and how much they repeat. A segment counts once, in
 * the best band that it is in; all documents are taken as one work, in their order.
 */
public final class AnalyseLeverage {
  private static final LookUpOptions OPTIONS = new LookUpOptions(LeverageBand.LEAST, 1, 0, false);
  private static final int LEAST_INTERNAL = 75;
  private static final String TOTAL = "total";

  /**
   * Compares documents with a memory.
   *
   * @param request the memory and the documents
   * @param progress is told how far it is
   * @return for each document and for all a row for each band
   * @throws TaskException when the memory or a document cannot be read, or languages are not known
   * @throws CancellationException when the progress was cancelled
   */
  public ResultTable<LeverageRow> run(AnalyseRequest request, Progress progress)
      throws TaskException {
    List<LeverageRow> rows = new ArrayList<>();
    LeverageCounts total = new LeverageCounts();
    try (TranslationMemory memory = TranslationMemory.open(request.memory())) {
      Work work = new Work(memory);
      for (TextSource document : request.documents()) {
        String name = document.file().getFileName().toString();
        progress.step("Analysing " + name);
        LeverageCounts counts = work.count(document, request, progress);
        rows.addAll(counts.rows(name));
        total.add(counts);
      }
    } catch (IOException e) {
      throw MemoryFaults.reading(request.memory(), e);
    }
    if (request.documents().size() != 1) {
      rows.addAll(total.rows(TOTAL));
    }
    return new ResultTable<>(columns(), rows);
  }

  /** What has been seen so far. */
  private static final class Work {
    private final TranslationMemory memory;
    private final Set<String> seen = new HashSet<>();
    private final BitextMatches before = new BitextMatches();

    Work(TranslationMemory memory) {
      this.memory = memory;
    }

    LeverageCounts count(TextSource document, AnalyseRequest request, Progress progress)
        throws TaskException, IOException {
      List<String> texts =
          new SegmentDocument()
              .run(document, request.rules()).stream().flatMap(List::stream).toList();
      MemoryLanguages languages =
          MemoryLanguages.of(
              memory, "", Optional.of(document.language()), request.targetLanguage());
      LeverageCounts counts = new LeverageCounts();
      for (int i = 0; i < texts.size(); i++) {
        if (progress.cancelled()) {
          throw new CancellationException("The analysis was cancelled.");
        }
        counts.add(band(texts, i, languages), texts.get(i));
        before.put(texts.get(i), texts.get(i), texts.get(i));
        progress.worked((i + 1.0) / texts.size());
      }
      return counts;
    }

    private LeverageBand band(List<String> texts, int index, MemoryLanguages languages)
        throws IOException {
      String text = texts.get(index);
      LookUpRequest request =
          new LookUpRequest(
              text,
              languages.source(),
              languages.target(),
              index == 0 ? "" : texts.get(index - 1),
              index + 1 == texts.size() ? "" : texts.get(index + 1));
      int score =
          memory.lookUp(request, OPTIONS).stream().mapToInt(MemoryMatch::score).max().orElse(0);
      LeverageBand band = LeverageBand.of(score);
      if (!seen.add(text)) {
        return band == LeverageBand.CONTEXT ? band : LeverageBand.REPETITION;
      }
      boolean internal =
          band.compareTo(LeverageBand.INTERNAL) > 0
              && before.find(text, 1).stream().anyMatch(m -> m.similarity() >= LEAST_INTERNAL);
      return internal ? LeverageBand.INTERNAL : band;
    }
  }

  private static List<TableColumn<LeverageRow>> columns() {
    return List.of(
        TableColumn.text("document", "document", LeverageRow::document),
        TableColumn.text("band", "band", row -> row.band().title()),
        TableColumn.number("segments", "segments", LeverageRow::segments),
        TableColumn.number("words", "words", LeverageRow::words),
        TableColumn.number("characters", "characters", LeverageRow::characters),
        TableColumn.number("share of words", "share", LeverageRow::share));
  }
}
