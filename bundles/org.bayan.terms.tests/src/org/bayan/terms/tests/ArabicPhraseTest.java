package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.model.termbase.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic terms of several words. */
class ArabicPhraseTest {

  @Test
  void proclitics_stand_before_the_first_word() {
    assertEquals(
        List.of("وبمجلس الأمن:CLITIC"), Terms.of("ar", "مجلس الأمن").kinds("وبمجلس الأمن ثقة"));
  }

  @Test
  void a_proclitic_inside_parts_the_words_of_a_term() {
    assertEquals(List.of(), Terms.of("ar", "مجلس أمن").kinds("مجلس وأمن"));
  }

  @Test
  void the_article_may_come_to_every_word() {
    Terms terms = Terms.of("ar", "مقاتلون إرهابيون أجانب");
    assertEquals(
        List.of("بالمقاتلين الإرهابيين الأجانب:INFLECTED"),
        terms.kinds("المعني بالمقاتلين الإرهابيين الأجانب"));
  }

  @Test
  void the_article_may_be_missing_at_every_word() {
    Terms terms = Terms.of("ar", "المقاتلون الإرهابيون الأجانب");
    assertEquals(
        List.of("مقاتلين إرهابيين أجانب:INFLECTED"), terms.kinds("تدفق مقاتلين إرهابيين أجانب"));
  }

  @Test
  void a_singular_term_meets_its_plural_where_the_broken_one_is_stored() {
    Terms terms =
        Terms.of("ar", "مقاتل إرهابي أجنبي").form("مقاتلون إرهابيون أجانب", FormKind.PLURAL);
    assertEquals(
        List.of("للمقاتلين الإرهابيين الأجانب:INFLECTED"),
        terms.kinds("للمقاتلين الإرهابيين الأجانب"));
  }

  @Test
  void adjectives_agree_with_a_plural_of_things() {
    assertEquals(
        List.of("القرارات الدولية:INFLECTED"),
        Terms.of("ar", "قرار دولي").kinds("القرارات الدولية"));
  }

  @Test
  void an_adjective_may_be_joined_by_waw() {
    assertEquals(
        List.of("التنمية الاقتصادية والاجتماعية:INFLECTED"),
        Terms.of("ar", "تنمية اقتصادية اجتماعية").kinds("التنمية الاقتصادية والاجتماعية"));
  }

  @Test
  void the_head_of_a_phrase_is_found_in_its_singular() {
    assertEquals(
        List.of("الدولة النامية:INFLECTED"), Terms.of("ar", "دول نامية").kinds("الدولة النامية"));
  }

  @Test
  void the_head_of_a_phrase_takes_a_pronoun() {
    assertEquals(
        List.of("قواتها المسلحة:CLITIC"),
        Terms.of("ar", "قوات مسلحة").kinds("نشرت قواتها المسلحة"));
  }

  @ParameterizedTest
  @CsvSource({"تنظيم «داعش»", "تنظيم \"داعش\"", "تنظيم  داعش", "تنظيم \u200fداعش"})
  void quotation_marks_and_spaces_inside_do_not_matter(String text) {
    assertEquals(1, Terms.of("ar", "تنظيم داعش").find(text).size());
  }

  @Test
  void a_stop_or_bracket_parts_the_words_of_a_term() {
    Terms terms = Terms.of("ar", "تنظيم داعش");
    assertEquals(List.of(), terms.kinds("تنظيم. داعش"));
    assertEquals(List.of(), terms.kinds("تنظيم (داعش)"));
  }

  @Test
  void a_term_next_to_punctuation_is_found() {
    assertEquals(List.of("مجلس الأمن:EXACT"), Terms.of("ar", "مجلس الأمن").kinds("(مجلس الأمن)،"));
  }

  @Test
  void a_long_word_inside_matches_by_its_stem() {
    assertEquals(
        List.of("المراقبة الانتخابية:STEM"),
        Terms.of("ar", "مراقبة الانتخابات").kinds("المراقبة الانتخابية"));
    assertEquals(List.of(), Terms.of("ar", "نقل بحر").kinds("نقل بحري"));
  }

  @Test
  void digits_of_both_systems_meet() {
    assertEquals(
        List.of("القرار ٢١٧٠:FOLDED"), Terms.of("ar", "القرار 2170").kinds("نص القرار ٢١٧٠ على"));
  }
}
