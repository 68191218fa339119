package org.bayan.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.samples.BrusselsSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibrarySampleTest {
  private static final Set<String> FORMULAS =
      Set.of("The Security Council,", "Acting on the basis of Chapter VII of the Charter,");

  private Map<String, OfficialDocument> texts;

  @BeforeEach
  void readTexts() throws Exception {
    texts = OfficialDocument.all();
  }

  @Test
  void it_has_the_documents_that_the_statement_cites_and_that_statement() {
    long english =
        texts.values().stream().filter(text -> text.detail("language").equals("en")).count();
    assertEquals(10, english);
    assertEquals(12, texts.size());
  }

  @Test
  void each_text_says_that_it_is_illustrative() {
    for (OfficialDocument text : texts.values()) {
      boolean arabic = text.detail("language").equals("ar");
      String word = arabic ? "توضيحي" : "llustrative";
      assertEquals("illustrative", text.detail("authority"), text.id());
      assertTrue(text.detail("title").contains(word), text.id());
      assertTrue(text.segments().getFirst().contains(word), text.id());
      assertTrue(text.detail("rights").contains(word), text.id());
      String note =
          arabic ? "كُتب هذا النص لأغراض العرض" : "his text was written for demonstration";
      assertTrue(text.segments().stream().anyMatch(one -> one.contains(note)), text.id());
    }
  }

  @Test
  void each_text_has_12_to_60_segments_and_a_body_and_a_day() {
    for (OfficialDocument text : texts.values()) {
      int count = text.segments().size();
      assertTrue(count >= 12 && count <= 60, text.id() + ": " + count);
      assertFalse(text.detail("body").isEmpty(), text.id());
      assertTrue(text.detail("date").matches("2014-\\d\\d-\\d\\d"), text.id());
    }
  }

  @Test
  void documents_of_the_Security_Council_show_the_symbol_that_they_are_filed_under() {
    List<OfficialDocument> withSymbol =
        texts.values().stream().filter(text -> text.id().startsWith("S-")).toList();
    assertEquals(7, withSymbol.size());
    for (OfficialDocument text : withSymbol) {
      assertEquals(text.detail("symbol"), text.segments().get(1));
      String id = text.detail("symbol").replaceAll("[/ ()]+", "-").replaceFirst("-$", "");
      assertEquals(id, text.detail("work"));
    }
  }

  @Test
  void language_versions_of_a_work_have_the_same_segments() {
    Map<String, List<OfficialDocument>> works =
        texts.values().stream().collect(Collectors.groupingBy(text -> text.detail("work")));
    List<List<OfficialDocument>> several =
        works.values().stream().filter(versions -> versions.size() > 1).toList();
    assertEquals(2, several.size());
    for (List<OfficialDocument> versions : several) {
      assertEquals(versions.get(0).segments().size(), versions.get(1).segments().size());
      assertEquals(numbers(versions.get(0)), numbers(versions.get(1)));
    }
  }

  @Test
  void the_statement_has_the_segments_of_the_Brussels_sample() throws IOException {
    List<String> segments = texts.get("brussels-statement-2014.en").segments();
    List<String> gold = SampleText.filledLines(BrusselsSample.statementSegments());
    assertEquals(gold.size(), segments.size());
    for (int i = 0; i < gold.size(); i++) {
      assertTrue(gold.get(i).endsWith(segments.get(i)), gold.get(i));
    }
  }

  @Test
  void no_two_documents_share_a_sentence() {
    Set<String> seen = new HashSet<>(FORMULAS);
    for (OfficialDocument text : texts.values()) {
      Set<String> sentences = sentences(text);
      sentences.retainAll(seen);
      assertEquals(Set.of(), sentences, text.id());
      seen.addAll(sentences(text));
    }
  }

  @Test
  void no_sentence_is_one_of_the_United_Nations() throws IOException {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "no shared data: the property bayan.shared is not set");
    Path corpus = Path.of(shared, "corpus", "un-dev");
    Set<String> official = new HashSet<>(Files.readAllLines(corpus.resolve("un-dev.en")));
    official.addAll(Files.readAllLines(corpus.resolve("un-dev.ar")));
    for (OfficialDocument text : texts.values()) {
      Set<String> sentences = sentences(text);
      sentences.retainAll(official);
      assertEquals(Set.of(), sentences, text.id());
    }
  }

  /** Without the formulas, and without the notes, which are alike. */
  private static Set<String> sentences(OfficialDocument text) {
    return text.segments().stream()
        .filter(segment -> !FORMULAS.contains(segment))
        .filter(segment -> !segment.contains("written for demonstration"))
        .filter(segment -> !segment.startsWith("كُتب هذا النص"))
        .filter(segment -> !segment.contains("to keep the matter under consideration"))
        .filter(segment -> segment.split(" ").length > 3)
        .collect(Collectors.toSet());
  }

  /** The figures of each segment, whatever the words around them. */
  private static List<Set<String>> numbers(OfficialDocument text) {
    return text.segments().stream()
        .map(segment -> Set.of(segment.replaceAll("[^0-9]+", " ").trim()))
        .toList();
  }
}
