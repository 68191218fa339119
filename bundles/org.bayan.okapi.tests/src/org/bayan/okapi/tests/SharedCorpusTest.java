package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.Profile;
import org.bayan.text.BidiControls;
import org.bayan.text.WebResidue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Segmentation of real texts that the project does not carry; skipped where they are absent. */
class SharedCorpusTest {
  private Path shared;

  @BeforeEach
  void find() {
    String folder = System.getProperty("bayan.shared", "");
    Assumptions.assumeTrue(!folder.isEmpty(), "bayan.shared is not set");
    shared = Path.of(folder);
    Assumptions.assumeTrue(Files.isDirectory(shared), folder + " is no folder");
  }

  @Test
  void the_brussels_report_gives_its_gold_segments() throws Exception {
    expectSegments("report.ar", "ar");
  }

  @Test
  void the_brussels_statement_gives_its_gold_segments() throws Exception {
    expectSegments("statement.en", "en");
  }

  private void expectSegments(String name, String language) throws Exception {
    Path folder = shared.resolve("corpus/brussels");
    ExtractedDocument document =
        new DocumentExtractor()
            .extract(folder.resolve(name + ".txt"), ExtractionOptions.of(language));
    Segments segments = new Segments(Profile.INSTITUTIONAL, language);
    List<String> found = new ArrayList<>();
    for (ExtractedUnit unit : document.units()) {
      found.addAll(segments.of(WebResidue.clean(document.text(unit)).text()));
    }
    assertEquals(Files.readAllLines(folder.resolve(name + ".seg")), found);
  }

  @Test
  void every_trap_is_got_right() throws Exception {
    Segments segments = new Segments(Profile.INSTITUTIONAL, "ar");
    try (Stream<Path> files = Files.list(shared.resolve("eval/segmentation/traps"))) {
      for (Path raw : files.filter(f -> f.toString().endsWith(".raw.txt")).sorted().toList()) {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(raw)) {
          found.addAll(segments.of(line));
        }
        Path gold = Path.of(raw.toString().replace(".raw.txt", ".gold.txt"));
        assertEquals(
            boundaries(Files.readAllLines(gold)), boundaries(found), raw.getFileName().toString());
      }
    }
  }

  @Test
  void news_sentences_are_found_as_well_as_by_the_best_tool() throws Exception {
    Segments segments = new Segments(Profile.INSTITUTIONAL, "ar");
    int found = 0;
    int right = 0;
    int expected = 0;
    for (List<String> document : documents(shared.resolve("eval/segmentation/pud.gold.txt"))) {
      SortedSet<Integer> gold = boundaries(document);
      SortedSet<Integer> ours = boundaries(segments.of(String.join(" ", document)));
      found += ours.size();
      expected += gold.size();
      ours.retainAll(gold);
      right += ours.size();
    }
    double precision = right / (double) found;
    double recall = right / (double) expected;
    assertTrue(precision >= 0.9965, "precision " + precision);
    assertTrue(recall >= 0.998, "recall " + recall);
  }

  @Test
  void no_unit_of_united_nations_text_is_split() throws Exception {
    for (String language : List.of("ar", "en")) {
      Segments segments = new Segments(Profile.INSTITUTIONAL, language);
      for (String line : Files.readAllLines(shared.resolve("corpus/un-dev/un-dev." + language))) {
        assertTrue(segments.of(line).size() <= 1, line);
      }
    }
  }

  private static List<List<String>> documents(Path file) throws Exception {
    List<List<String>> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        documents.add(new ArrayList<>());
      } else if (!line.isBlank()) {
        documents.getLast().add(line);
      }
    }
    return documents;
  }

  /** Ends of segments, counted without white space and bidi controls; the last one left out. */
  private static SortedSet<Integer> boundaries(List<String> segments) {
    SortedSet<Integer> ends = new TreeSet<>();
    int end = 0;
    for (String segment : segments) {
      end += BidiControls.strip(segment).replaceAll("[\\s\\u00A0\\u202F]", "").length();
      ends.add(end);
    }
    ends.remove(end);
    return ends;
  }
}
