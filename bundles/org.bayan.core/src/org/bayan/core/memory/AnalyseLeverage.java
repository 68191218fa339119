package org.bayan.core.memory;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.exchange.TableColumn;

/**
 * Tells how much of texts memories know, and how much they repeat. A segment counts once, in the
 * best band that it is in; all texts are taken as one work, in their order.
 */
public final class AnalyseLeverage {

  /** The name under which all texts are counted together. */
  public static final String TOTAL = "total";

  /**
   * Compares documents with a memory.
   *
   * @param request the memory and the documents
   * @param progress is told how far it is
   * @return for each document and, where there is not one alone, for all a row for each band
   * @throws TaskException when the memory or a document cannot be read, or languages are not known
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public ResultTable<LeverageRow> run(AnalyseRequest request, Progress progress)
      throws TaskException {
    UsedMemory memory = new UsedMemory(request.memory(), request.memory().toString(), false, 0);
    return run(
        new LeverageRequest(
            List.of(memory),
            request.documents().stream()
                .map(document -> LeverageText.of(document, request.rules()))
                .toList(),
            request.targetLanguage()),
        progress);
  }

  /**
   * Compares texts with memories.
   *
   * @param request the memories and the texts
   * @param progress is told how far it is
   * @return for each text and, where there is not one alone, for all a row for each band
   * @throws TaskException when a memory or a text cannot be read, or languages are not known
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public ResultTable<LeverageRow> run(LeverageRequest request, Progress progress)
      throws TaskException {
    List<LeverageRow> rows = new ArrayList<>();
    LeverageCounts total = new LeverageCounts();
    try (LeverageWork work = new LeverageWork(request.memories())) {
      for (LeverageText text : request.texts()) {
        progress.step("Analysing " + text.name());
        LeverageCounts counts = work.count(text, request.targetLanguage(), progress);
        rows.addAll(counts.rows(text.name()));
        total.add(counts);
      }
    }
    if (request.texts().size() != 1) {
      rows.addAll(total.rows(TOTAL));
    }
    return new ResultTable<>(columns(), rows);
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
