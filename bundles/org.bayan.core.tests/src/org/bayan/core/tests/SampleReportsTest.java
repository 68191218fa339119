package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.evaluation.GoldLinks;
import org.bayan.align.evaluation.LinkScore;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.recall.MemoryPassages;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.ReportAligner;
import org.bayan.align.recall.ReportInput;
import org.bayan.align.recall.ReportLinks;
import org.bayan.core.Progress;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.model.library.OfficialText;
import org.bayan.samples.BrusselsSample;
import org.bayan.samples.LibrarySample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the passages behind the two reports of the sample are found in its library. */
class SampleReportsTest {

  @TempDir Path folder;

  private static List<String> lines(URL file) throws Exception {
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<AlignmentSegment> segments(URL file) throws Exception {
    List<AlignmentSegment> segments = new ArrayList<>();
    int paragraph = 0;
    for (String line : lines(file)) {
      if (line.isBlank()) {
        paragraph++;
      } else {
        segments.add(new AlignmentSegment(line, paragraph, List.of()));
      }
    }
    return segments;
  }

  private static PassageDocument document(OfficialText text) {
    return new PassageDocument(
        IntStream.range(0, text.segmentCount())
            .mapToObj(text::segment)
            .map(segment -> new AlignmentSegment(segment, 0, List.of()))
            .toList());
  }

  private List<OfficialText> english() throws Exception {
    for (LibrarySample.Text text : LibrarySample.texts()) {
      try (InputStream in = text.file().openStream()) {
        Files.copy(in, folder.resolve(text.fileName()));
      }
    }
    Library library = new OpenLibrary().run(folder, Progress.NONE);
    return library.texts().stream().filter(text -> text.details().language().equals("en")).toList();
  }

  private double score(URL report, URL gold) throws Exception {
    List<OfficialText> texts = english();
    ReportLinks links =
        new ReportAligner()
            .align(
                new ReportInput(
                    "ar",
                    segments(report),
                    "en",
                    new MemoryPassages(
                        "en", texts.stream().map(SampleReportsTest::document).toList()),
                    List.of(ShippedLexicon.arabicEnglish())),
                AlignmentProgress.NONE);
    return LinkScore.of(
            GoldLinks.parse(lines(gold)).links(),
            LinkScore.links(links.links(), document -> texts.get(document).id()))
        .f1();
  }

  @Test
  void the_statement_behind_the_brussels_report_is_found_among_all_documents() throws Exception {
    double f1 = score(BrusselsSample.reportSegments(), LibrarySample.brusselsLinks());
    assertTrue(f1 >= 0.97, () -> "F1 " + f1);
  }

  @Test
  void the_three_documents_behind_the_second_report_are_found() throws Exception {
    double f1 = score(LibrarySample.reportSegments(), LibrarySample.links());
    assertTrue(f1 >= 0.95, () -> "F1 " + f1);
  }
}
