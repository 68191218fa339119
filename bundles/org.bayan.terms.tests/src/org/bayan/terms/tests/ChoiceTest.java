package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;
import org.bayan.terms.TermRecognizer;
import org.junit.jupiter.api.Test;

/** Which of several matches is a hit, and what a hit says. */
class ChoiceTest {

  @Test
  void the_longest_term_wins() {
    Terms terms = Terms.of("en", "Security", "Security Council", "United Nations Security Council");
    assertEquals(
        List.of("United Nations Security Council:EXACT"),
        terms.kinds("the United Nations Security Council"));
  }

  @Test
  void a_later_longer_term_wins_over_an_earlier_shorter_one() {
    Terms terms = Terms.of("en", "armed group", "group of friendly States");
    assertEquals(
        List.of("group of friendly States:EXACT"),
        terms.kinds("an armed group of friendly States"));
  }

  @Test
  void the_better_kind_wins_over_the_same_words() {
    Terms terms = Terms.of("ar", "بلد", "لد");
    assertEquals("بلد", terms.find("بلد").get(0).concept().getId());
  }

  @Test
  void a_preferred_term_wins_over_an_admitted_one() {
    Terms terms = Terms.concept("one").in("en").term("State", TermStatus.ADMITTED);
    terms.and("two").in("en").term("State", TermStatus.PREFERRED);
    assertEquals("two", terms.find("State").get(0).concept().getId());
  }

  @Test
  void the_earlier_termbase_wins_between_equals() {
    Terms first = Terms.concept("first").in("en").term("State");
    Terms second = Terms.concept("second").in("en").term("State");
    TermRecognizer recognizer =
        new TermRecognizer(List.of(second.termbase(), first.termbase()), "en");
    assertEquals("second", recognizer.find("State").get(0).concept().getId());
  }

  @Test
  void all_hits_are_told_on_demand() {
    TermRecognizer recognizer = Terms.of("en", "Council", "Security Council").recognizer("en");
    assertEquals(
        List.of("Security Council", "Council"),
        recognizer.findAll("Security Council").stream().map(TermHit::text).toList());
  }

  @Test
  void a_hit_names_its_place() {
    TermHit hit = Terms.of("ar", "تحالف").find("مع التحالف.").get(0);
    assertEquals(3, hit.start());
    assertEquals(10, hit.end());
    assertEquals("التحالف", hit.text());
  }

  @Test
  void hits_come_in_the_order_of_the_text() {
    assertEquals(
        List.of("Iraq:EXACT", "Islamic State:EXACT", "Syria:EXACT"),
        Terms.of("en", "Syria", "Islamic State", "Iraq").kinds("Iraq, Islamic State and Syria"));
  }

  @Test
  void sections_of_a_regional_variant_count() {
    Terms terms = Terms.concept("c").in("ar-IQ").term("تحالف");
    assertEquals(1, terms.recognizer("ar").find("تحالف").size());
    assertEquals(0, terms.recognizer("en").find("تحالف").size());
  }

  @Test
  void a_term_marked_exact_only_matches_nothing_else() {
    Terms terms = Terms.of("en", "Daesh");
    terms.last().setExactOnly(true);
    assertEquals(List.of("Daesh:EXACT"), terms.kinds("Daesh, DAESH, daesh and Daesh's"));
  }

  @Test
  void a_case_sensitive_term_may_still_be_inflected() {
    Terms terms = Terms.of("en", "State");
    terms.last().setCaseSensitive(true);
    assertEquals(List.of("States:INFLECTED"), terms.kinds("States in a state"));
  }

  @Test
  void a_term_that_is_never_stemmed_is_not() {
    Terms terms = Terms.of("en", "financing plan");
    assertEquals(List.of("financed plan:STEM"), terms.kinds("financed plan"));
    terms.last().setNeverStem(true);
    assertEquals(List.of(), terms.kinds("financed plan"));
  }

  @Test
  void a_proper_noun_is_not_stemmed() {
    Terms terms = Terms.of("en", "Beijing Declaration");
    terms.last().setPartOfSpeech(PartOfSpeech.PROPER_NOUN);
    assertEquals(List.of(), terms.kinds("beijed declaration"));
  }

  @Test
  void a_term_without_a_word_is_never_found() {
    assertEquals(List.of(), Terms.of("en", "(2014)", "", "-").kinds("(2014) - 5"));
  }

  @Test
  void kinds_rank_from_the_surest() {
    assertEquals(MatchKind.STEM, MatchKind.EXACT.weaker(MatchKind.STEM));
    assertEquals(MatchKind.CLITIC, MatchKind.CLITIC.weaker(MatchKind.FOLDED));
  }

  @Test
  void a_hit_whose_range_does_not_fit_is_refused() {
    TermHit hit = Terms.of("en", "State").find("State").get(0);
    assertThrows(
        IllegalArgumentException.class,
        () -> new TermHit(0, 3, "State", hit.concept(), hit.term(), hit.analysis()));
  }
}
