package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.TermSearch;
import org.junit.jupiter.api.Test;

/** What is found by what somebody types. */
class TermSearchTest {
  private static final Terms TERMS =
      Terms.concept("c")
          .in("ar")
          .term("التحالف الدولي")
          .in("en")
          .term("Global Coalition", TermStatus.PREFERRED)
          .term("coalition")
          .and("f")
          .in("ar")
          .term("مقاتل أجنبي")
          .form("مقاتلون أجانب", FormKind.PLURAL)
          .in("en")
          .term("foreign terrorist fighter")
          .and("i")
          .in("en")
          .term("ISIL")
          .and("o")
          .in("en")
          .term("US");

  @Test
  void a_whole_term_comes_before_one_that_has_more_words() {
    assertEquals(List.of("coalition EXACT", "Global Coalition PART"), find("coalition"));
    assertEquals(List.of("coalition FOLDED", "Global Coalition PART"), find("Coalition"));
  }

  @Test
  void arabic_is_found_with_and_without_clitics() {
    assertEquals(List.of("التحالف الدولي CLITIC"), find("للتحالف الدولي"));
    assertEquals(List.of("التحالف الدولي BEGINNING"), find("بالتحالف"));
    assertEquals(List.of("التحالف الدولي BEGINNING"), find("تحال"));
  }

  @Test
  void folded_and_stored_forms_are_found() {
    assertEquals(List.of("مقاتل أجنبي FOLDED"), find("مقاتل اجنبى"));
    assertEquals(List.of("مقاتل أجنبي INFLECTED"), find("والمقاتلون الأجانب"));
    assertEquals(List.of("foreign terrorist fighter PART"), find("fighters"));
  }

  @Test
  void an_acronym_is_found_in_small_letters() {
    assertEquals(List.of("ISIL FOLDED"), find("isil"));
    assertEquals(List.of("US FOLDED"), find("us"));
  }

  @Test
  void the_last_word_may_be_unfinished_and_words_may_be_apart() {
    assertEquals(List.of("foreign terrorist fighter BEGINNING"), find("foreign ter"));
    assertEquals(List.of("foreign terrorist fighter WORDS"), find("fighter foreign"));
  }

  @Test
  void a_pattern_fits_the_whole_term() {
    assertEquals(List.of("foreign terrorist fighter WILDCARD"), find("foreign * f?ghter"));
    assertEquals(List.of(), find("foreign*terror"));
    assertEquals(List.of("التحالف الدولي WILDCARD"), find("تحالف*"));
    assertEquals(List.of("coalition WILDCARD", "Global Coalition WILDCARD"), sorted("*coalition"));
  }

  @Test
  void what_has_no_word_finds_nothing() {
    assertEquals(List.of(), find(""));
    assertEquals(List.of(), find("«»"));
    assertEquals(List.of(), find("xyzzy"));
  }

  @Test
  void one_language_alone_and_no_more_than_asked_for() {
    TermSearch search = new TermSearch(List.of(TERMS.termbase()));
    assertEquals(0, search.find("coalition", Optional.of("ar"), 10).size());
    assertEquals(2, search.find("coalition", Optional.of("en-GB"), 10).size());
    assertEquals(
        "coalition", search.find("coalition", Optional.empty(), 1).get(0).term().getTerm());
  }

  private static List<String> sorted(String query) {
    return find(query).stream().sorted(Comparator.comparing(String::length)).toList();
  }

  private static List<String> find(String query) {
    return new TermSearch(List.of(TERMS.termbase()))
        .find(query, Optional.empty(), 10).stream()
            .map(hit -> hit.term().getTerm() + " " + hit.kind())
            .toList();
  }
}
