package org.bayan.align.recall;

import java.util.concurrent.CancellationException;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.internal.recall.Languages;
import org.bayan.align.internal.recall.LinkAssembler;
import org.bayan.align.internal.recall.ReportSearch;

/**
 * Finds the passages behind a report. Each segment looks for candidates by the possible
 * translations of its words; what the aligner knows about words, numbers, dates, names, terms and
 * lengths judges them; and the most probable way through the whole report decides: on with the next
 * segment of the same document, over a gap, to any other passage, or to none. What the links teach
 * about words and documents is used in further passes.
 */
public final class ReportAligner {
  /**
   * Finds the passages behind a report.
   *
   * @param input the report and the passages
   * @param progress is told about the work and asked whether to go on
   * @return links for all segments of the report
   * @throws CancellationException when {@code progress} says that the work was cancelled
   */
  public ReportLinks align(ReportInput input, AlignmentProgress progress) {
    Languages languages =
        new Languages(input.sourceLanguage(), input.targetLanguage(), input.lexicons());
    ReportSearch search = new ReportSearch(languages, input.source(), input.passages());
    ReportLinks links =
        new ReportLinks(
            LinkAssembler.links(search, languages, fraction -> report(progress, fraction)));
    report(progress, 1);
    return links;
  }

  private static void report(AlignmentProgress progress, double fraction) {
    if (progress.cancelled()) {
      throw new CancellationException("The search for passages was cancelled.");
    }
    progress.worked(fraction);
  }
}
