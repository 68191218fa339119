package org.bayan.benchmarks.library;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.LinkScore;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.recall.MemoryPassages;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.ReportAligner;
import org.bayan.align.recall.ReportInput;
import org.bayan.align.recall.ReportLinks;

/** Finds the statements behind reports, in several libraries, and prints how well. */
final class ReportTable {
  private static final String ROW = "%-34s %8s  %6s %6s %6s %8s";
  private static final String FIGURES = "%-34s %8d  %6.3f %6.3f %6.3f %8.2f";

  private final PrintStream out;
  private final List<Lexicon> lexicons;

  ReportTable(PrintStream out, List<Lexicon> lexicons) {
    this.out = out;
    this.lexicons = lexicons;
  }

  void head() {
    print(ROW, "report", "passages", "linkP", "linkR", "linkF", "seconds");
  }

  /** Prints a row. */
  void row(String name, CitedReport report, List<String> others) {
    List<PassageDocument> documents = new ArrayList<>();
    documents.add(new PassageDocument(report.statement()));
    if (!others.isEmpty()) {
      documents.add(
          new PassageDocument(
              others.stream().map(line -> new AlignmentSegment(line, 0, List.of())).toList()));
    }
    MemoryPassages passages = new MemoryPassages("en", documents);
    long start = System.nanoTime();
    ReportLinks links =
        new ReportAligner()
            .align(
                new ReportInput("ar", report.report(), "en", passages, lexicons),
                AlignmentProgress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    LinkScore score =
        LinkScore.of(
            report.gold(),
            LinkScore.links(
                links.links(), document -> document == 0 ? CitedReport.STATEMENT : "others"));
    print(
        FIGURES, name, passages.passages(), score.precision(), score.recall(), score.f1(), seconds);
  }

  private void print(String format, Object... figures) {
    out.println(String.format(Locale.ROOT, format, figures));
  }
}
