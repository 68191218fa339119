package org.bayan.index.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.index.memory.Concordance;
import org.bayan.index.memory.ConcordanceHit;
import org.bayan.index.memory.ConcordanceMode;
import org.bayan.index.memory.ConcordanceRequest;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.text.search.SearchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder =
        Units.memory(
            temporary.resolve("memory"),
            Units.pair("The coalition met on 3 December 2014.", "اجتمع التحالف في ٣ ديسمبر ٢٠١٤."),
            Units.pair("For the coalition's members.", "وللتحالف أعضاء"),
            Units.pair("Their alliances, and the new coalition", "تحالفاتهم وتحالفهم الجديد"),
            Units.pair("The Security Council adopted two resolutions", "اعتمد مجلس الأمن قرارين"),
            Units.pair("The council on security was adopted late", "تأخر مجلس الأمن"),
            Units.pair("The book", "كتاب"));
  }

  @Test
  void an_arabic_word_is_found_with_what_is_written_together_with_it()
      throws IOException, SearchException {
    assertEquals(
        List.of("التحالف", "وللتحالف", "وتحالفهم"), found("تحالف", "ar", ConcordanceMode.FORMS, 0));
    assertEquals(List.of("التحالف"), found("التحالف", "ar", ConcordanceMode.EXACT, 0));
  }

  @Test
  void what_somebody_wrote_with_clitics_before_an_article_is_found_without_them()
      throws IOException, SearchException {
    List<String> all = List.of("التحالف", "وللتحالف", "وتحالفهم");
    assertEquals(all, found("التحالف", "ar", ConcordanceMode.FORMS, 0));
    assertEquals(all, found("للتحالف", "ar", ConcordanceMode.FORMS, 0));
    assertEquals(all, found("وبالتحالف", "ar", ConcordanceMode.FORMS, 0));
    assertEquals(List.of("وللتحالف"), found("وللتحالف", "ar", ConcordanceMode.EXACT, 0));
    assertEquals(List.of("وتحالفهم"), found("وتحالف", "ar", ConcordanceMode.FORMS, 0));
  }

  @Test
  void an_english_word_is_found_with_its_endings() throws IOException, SearchException {
    assertEquals(
        List.of("coalition", "coalition's", "coalition"),
        found("Coalitions", "en", ConcordanceMode.FORMS, 0));
    assertEquals(List.of("resolutions"), found("resolution", "en", ConcordanceMode.FORMS, 0));
    assertEquals(List.of(), found("resolution", "en", ConcordanceMode.EXACT, 0));
  }

  @Test
  void a_phrase_is_found_whatever_marks_are_between_its_words()
      throws IOException, SearchException {
    assertEquals(List.of("alliances, and"), found("alliances and", "en", ConcordanceMode.EXACT, 0));
    assertEquals(
        List.of("Security Council"), found("security council", "en", ConcordanceMode.FORMS, 0));
  }

  @Test
  void words_of_dates_and_numbers_are_found_in_any_digits() throws IOException, SearchException {
    assertEquals(List.of("ديسمبر ٢٠١٤"), found("ديسمبر 2014", "ar", ConcordanceMode.FORMS, 0));
    assertEquals(List.of("3 December"), found("3 december", "en", ConcordanceMode.EXACT, 0));
  }

  @Test
  void words_near_each_other_are_found_in_their_order() throws IOException, SearchException {
    assertEquals(List.of(), found("council adopted two security", "en", ConcordanceMode.EXACT, 5));
    assertEquals(
        List.of("council on security"), found("council security", "en", ConcordanceMode.EXACT, 1));
    assertEquals(List.of(), found("council late", "en", ConcordanceMode.EXACT, 3));
    assertEquals(
        List.of("council on security was adopted late"),
        found("council late", "en", ConcordanceMode.EXACT, 4));
  }

  @Test
  void wildcards_and_expressions_stand_for_words() throws IOException, SearchException {
    assertEquals(
        List.of("Security Council", "council"),
        List.of(
            found("sec* coun?il", "en", ConcordanceMode.WILDCARD, 0).get(0),
            found("coun*", "en", ConcordanceMode.WILDCARD, 0).get(1)));
    assertEquals(List.of("تحالفاتهم", "وتحالفهم"), found("*هم", "ar", ConcordanceMode.WILDCARD, 0));
    assertEquals(
        List.of("two resolutions"), found("two res.*s", "en", ConcordanceMode.EXPRESSION, 0));
    assertThrows(SearchException.class, () -> found("(", "en", ConcordanceMode.EXPRESSION, 0));
  }

  @Test
  void it_is_said_when_there_is_more() throws IOException, SearchException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      Concordance some =
          memory.concordance(
              new ConcordanceRequest("coalition", "en", "ar", ConcordanceMode.FORMS, 0, 2));
      assertEquals(2, some.hits().size());
      assertTrue(some.more());
      Concordance all =
          memory.concordance(
              new ConcordanceRequest("coalition", "en", "", ConcordanceMode.FORMS, 0, 3));
      assertFalse(all.more());
      assertEquals("ar", all.hits().get(0).target().language());
    }
  }

  private List<String> found(String query, String language, ConcordanceMode mode, int distance)
      throws IOException, SearchException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      return memory
          .concordance(new ConcordanceRequest(query, language, "", mode, distance, 100))
          .hits()
          .stream()
          .flatMap(ConcordanceTest::texts)
          .toList();
    }
  }

  private static Stream<String> texts(ConcordanceHit hit) {
    return hit.places().stream()
        .map(place -> hit.source().text().substring(place.start(), place.end()));
  }
}
