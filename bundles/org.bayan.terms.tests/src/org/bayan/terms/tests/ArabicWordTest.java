package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic terms of one word, as they are written in texts. */
class ArabicWordTest {

  @Test
  void the_same_characters_match_exactly() {
    assertEquals(List.of("تحالف:EXACT"), Terms.of("ar", "تحالف").kinds("هذا تحالف جديد"));
  }

  @ParameterizedTest
  @CsvSource({"إرهاب,ارهاب", "إرهاب,إرهــاب", "إرهاب,إِرْهَاب", "مستشفى,مستشفي", "دولة,دوله"})
  void spellings_of_the_same_letters_are_folded(String term, String text) {
    assertEquals(List.of(text + ":FOLDED"), Terms.of("ar", term).kinds(text));
  }

  @ParameterizedTest
  @CsvSource({
    "التحالف",
    "وتحالف",
    "بالتحالف",
    "وبالتحالف",
    "فللتحالف",
    "للتحالف",
    "لتحالف",
    "كتحالف"
  })
  void proclitics_stand_before_an_indefinite_term(String text) {
    assertEquals(List.of(text + ":CLITIC"), Terms.of("ar", "تحالف").kinds(text));
  }

  @ParameterizedTest
  @CsvSource({"وبالتحالف", "وللتحالف", "تحالفهم", "وبتحالفنا"})
  void a_definite_term_takes_proclitics_and_pronouns(String text) {
    assertEquals(List.of(text + ":CLITIC"), Terms.of("ar", "التحالف").kinds(text));
  }

  @Test
  void a_definite_term_of_one_word_is_less_sure_without_its_article() {
    assertEquals(List.of("تحالف:STEM"), Terms.of("ar", "التحالف").kinds("تحالف"));
    Terms name = Terms.of("ar", "التحالف");
    name.last().setPartOfSpeech(PartOfSpeech.PROPER_NOUN);
    assertEquals(List.of(), name.kinds("تحالف"));
  }

  @Test
  void the_article_of_a_short_word_goes_only_where_another_stands() {
    assertEquals(List.of("للحق:CLITIC"), Terms.of("ar", "الحق").kinds("للحق"));
    assertEquals(List.of(), Terms.of("ar", "الآن").kinds("إن أن لأن"));
  }

  @ParameterizedTest
  @CsvSource({"سلسلة,سلسلته", "دولة,ودولتهم", "مستوى,مستواها", "أعضاء,أعضائه", "أعضاء,أعضاؤها"})
  void a_pronoun_changes_the_letter_before_it(String term, String text) {
    assertEquals(List.of(text + ":CLITIC"), Terms.of("ar", term).kinds(text));
  }

  @Test
  void a_written_teh_marbuta_is_no_pronoun() {
    assertEquals(List.of(), Terms.of("ar", "جامع").kinds("جامعة"));
    assertEquals(List.of("جامعه:CLITIC"), Terms.of("ar", "جامع").kinds("جامعه"));
  }

  @Test
  void a_word_that_begins_with_hamza_and_lam_has_no_article() {
    assertEquals(List.of("الآليات:INFLECTED"), Terms.of("ar", "آلية").kinds("الآليات"));
    assertEquals(List.of(), Terms.of("ar", "مانيا").kinds("ألمانيا"));
  }

  @Test
  void an_adjective_in_yeh_is_not_a_noun_with_a_pronoun() {
    assertEquals(List.of(), Terms.of("ar", "عراق").kinds("عراقي"));
  }

  @Test
  void a_hamza_at_the_beginning_is_no_question_particle() {
    assertEquals(List.of(), Terms.of("ar", "عمال").kinds("أعمال"));
  }

  @ParameterizedTest
  @CsvSource({
    "مقاتل,المقاتلين",
    "مقاتل,مقاتلون",
    "مقاتل,ومقاتلي",
    "منظمة,المنظمات",
    "منظمة,لمنظماتها",
    "قرار,قرارات",
    "أداة,الأدوات",
    "منشأة,منشآت",
    "سيناريو,سيناريوهات"
  })
  void sound_plurals_are_inflected_forms(String term, String text) {
    assertEquals(List.of(text + ":INFLECTED"), Terms.of("ar", term).kinds(text));
  }

  @ParameterizedTest
  @CsvSource({"قرار,القرارين", "قرار,قراران", "دولة,الدولتان", "دولة,دولتي"})
  void duals_are_inflected_forms(String term, String text) {
    assertEquals(List.of(text + ":INFLECTED"), Terms.of("ar", term).kinds(text));
  }

  @Test
  void the_accusative_in_alef_is_an_inflected_form() {
    assertEquals(List.of("قراراً:INFLECTED"), Terms.of("ar", "قرار").kinds("اتخذ قراراً"));
  }

  @Test
  void a_plural_term_meets_its_other_case_and_less_surely_its_singular() {
    Terms terms = Terms.of("ar", "المقاتلون");
    assertEquals(List.of("بالمقاتلين:INFLECTED"), terms.kinds("بالمقاتلين"));
    assertEquals(List.of("مقاتل:STEM"), terms.kinds("مقاتل"));
    assertEquals(List.of("قرار:STEM"), Terms.of("ar", "قرارات").kinds("قرار"));
    assertEquals(List.of("مجلس:STEM"), Terms.of("ar", "مجالس").kinds("مجلس"));
  }

  @Test
  void a_stored_broken_plural_takes_clitics_too() {
    Terms terms = Terms.of("ar", "مصدر").form("مصادر", FormKind.PLURAL);
    assertEquals(List.of("ومصادره:INFLECTED"), terms.kinds("ومصادره"));
  }

  @ParameterizedTest
  @CsvSource({"مكتبات,مكتب", "قدرات,قدر", "سياسيون,سياسي", "اقتصاديات,اقتصادي", "قانون,القانوني"})
  void an_adjective_or_a_noun_with_a_broken_plural_is_another_word(String term, String text) {
    assertEquals(List.of(), Terms.of("ar", term).kinds(text));
  }

  @Test
  void a_listed_noun_is_not_torn_apart() {
    assertEquals(List.of(), Terms.of("ar", "رد").kinds("فرد"));
    assertEquals(List.of("والرد:CLITIC"), Terms.of("ar", "رد").kinds("والرد"));
  }

  @Test
  void a_common_broken_plural_need_not_be_stored() {
    assertEquals(List.of("بالمصادر:INFLECTED"), Terms.of("ar", "مصدر").kinds("بالمصادر"));
    assertEquals(List.of("أعضائه:INFLECTED"), Terms.of("ar", "عضو").kinds("أعضائه"));
  }

  @Test
  void a_broken_plural_that_is_neither_listed_nor_stored_is_not_guessed() {
    assertEquals(List.of(), Terms.of("ar", "مرصف").kinds("مراصف"));
  }

  @Test
  void a_broken_plural_does_not_begin_with_hamza_below() {
    assertEquals(List.of("الأعلام:INFLECTED"), Terms.of("ar", "علم").kinds("الأعلام"));
    assertEquals(List.of(), Terms.of("ar", "علم").kinds("الإعلام"));
  }

  @Test
  void the_accusative_of_a_relative_adjective_is_no_noun() {
    assertEquals(List.of(), Terms.of("ar", "منغولي").kinds("منغوليا"));
  }

  @Test
  void the_homonym_with_the_very_letters_goes_first() {
    Terms terms = Terms.of("ar", "عمان", "عمّان");
    assertEquals("عمّان", terms.find("وعمّان").get(0).term().getTerm());
    assertEquals("عمان", terms.find("وعمان").get(0).term().getTerm());
  }

  @Test
  void a_stored_spelling_counts_as_folded() {
    Terms terms = Terms.of("ar", "ميليشيا").form("مليشيا", FormKind.SPELLING);
    assertEquals(List.of("مليشيا:FOLDED"), terms.kinds("مليشيا"));
  }

  @Test
  void a_feminine_noun_is_not_taken_for_the_masculine() {
    assertEquals(List.of(), Terms.of("ar", "جامع").kinds("جامعة"));
  }

  @Test
  void a_noun_alone_does_not_match_by_its_stem() {
    assertEquals(List.of(), Terms.of("ar", "بلجيكا").kinds("البلجيكية"));
  }

  @ParameterizedTest
  @CsvSource({"أيض,أيضا", "آلية,إليه", "فضلات,فضلا"})
  void words_of_grammar_are_no_forms_of_a_noun(String term, String text) {
    assertEquals(List.of(), Terms.of("ar", term).kinds(text));
  }

  @ParameterizedTest
  @CsvSource({
    "طريق,عن طريق التحكيم",
    "نحو,على النحو الوارد أعلاه",
    "صرف,بصرف النظر عن ذلك",
    "إضافة,وبالإضافة إلى ذلك",
    "حدود,إلى حد بعيد"
  })
  void a_noun_within_a_compound_preposition_is_no_term(String term, String text) {
    assertEquals(List.of(), Terms.of("ar", term).kinds(text));
  }

  @Test
  void elsewhere_the_same_noun_is_one() {
    assertEquals(List.of("طريق:EXACT"), Terms.of("ar", "طريق").kinds("في طريق العودة"));
    assertEquals(1, Terms.of("ar", "عن طريق البر").find("جاء عن طريق البر").size());
  }

  @Test
  void bidi_controls_do_not_matter() {
    String text = "\u200fداعش\u200f";
    assertEquals(1, Terms.of("ar", "داعش").find(text).size());
  }
}
