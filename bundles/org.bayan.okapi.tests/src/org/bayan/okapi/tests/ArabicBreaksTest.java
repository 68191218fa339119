package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.okapi.Profile;
import org.junit.jupiter.api.Test;

class ArabicBreaksTest {
  private final Segments segments = new Segments(Profile.INSTITUTIONAL, "ar");

  @Test
  void a_full_stop_ends_a_sentence() {
    segments.expect("عُقد الاجتماع في عمّان. | حضره ممثلو سبع دول. | ثم صدر البيان.");
  }

  @Test
  void an_arabic_question_mark_ends_a_sentence() {
    segments.expect("من يموّل هذه الشبكة؟ | ومن يحميها؟");
  }

  @Test
  void an_exclamation_mark_ends_a_sentence() {
    segments.expect("يا له من إنجاز! | نهنئ الفريق.");
  }

  @Test
  void a_question_mark_with_an_exclamation_mark_is_one_stop() {
    segments.expect("أيعقل هذا؟! | نعم، يعقل.");
  }

  @Test
  void an_ellipsis_with_a_question_mark_breaks() {
    segments.expect("ولماذا…؟ | لا جواب.");
  }

  @Test
  void a_stop_after_closing_quotes_breaks() {
    segments.expect("وصف الوزير اللقاء بأنه «بنّاء». | وغادر بعده إلى القاهرة.");
  }

  @Test
  void a_whole_sentence_in_brackets_breaks_after_the_bracket() {
    segments.expect("(انظر الجدول الثاني.) | وترد الأرقام في المرفق.");
  }

  @Test
  void a_quoted_sentence_before_a_verb_of_saying_breaks() {
    segments.expect("وقال: «لا تراجع عن القرار.» | وأضاف أن التنفيذ بدأ.");
  }

  @Test
  void a_footnote_mark_in_brackets_stays_with_its_sentence() {
    segments.expect("رحّبت اللجنة بالتقرير.(4) | ودعت إلى نشره.[12] | ثم رُفعت الجلسة.");
  }

  @Test
  void a_raised_footnote_mark_stays_with_its_sentence() {
    segments.expect("رحّبت اللجنة بالتقرير.² | ودعت إلى نشره.");
  }

  @Test
  void a_bare_footnote_number_stays_with_its_sentence() {
    segments.expect("رحّبت اللجنة بالتقرير.7 | ودعت إلى نشره.");
  }

  @Test
  void a_missing_space_after_the_stop_breaks() {
    segments.expect("اختتمت الدورة أعمالها.|وشكر الرئيس الوفود؟|ثم ودّعها.");
  }

  @Test
  void a_space_before_the_stop_does_not_hinder_the_break() {
    segments.expect("وقّع الطرفان الاتفاق . | وتبادلا النسخ .");
  }

  @Test
  void a_year_ends_a_sentence() {
    segments.expect("بدأ المشروع عام ٢٠١١. | وانتهى في 2015. | وكانت كلفته 15. | ثم سُلّم.");
  }

  @Test
  void the_letter_of_the_era_ends_a_sentence() {
    segments.expect("صدر المرسوم في 3/5/1999م. | وقد عُدّل مرتين.");
  }

  @Test
  void and_so_on_before_a_new_clause_breaks() {
    segments.expect("وزّعت الخيام والأغطية والأدوية إلخ. | وأشادت البلدية بالجهد.");
  }

  @Test
  void a_company_form_before_a_new_clause_breaks() {
    segments.expect("اشترت المبنى شركة الأرز ش.م.ل. | وقد دفعت ثمنه نقدا.");
  }

  @Test
  void a_document_symbol_before_the_stop_breaks() {
    segments.expect("عُمّم التقرير بوصفه الوثيقة A/61/45. | ونوقش في الخريف.");
  }

  @Test
  void an_address_on_the_web_before_the_stop_breaks() {
    segments.expect("النص على www.example.org/ar. | ويمكن نسخه.");
  }

  @Test
  void full_vocalisation_and_tatweel_do_not_hinder_the_break() {
    segments.expect("وَصَلَ الوَفْدُ مَساءً. | ثُمَّ استَراحَ. | والـعـمـلُ مستمرّ.");
  }

  @Test
  void a_mark_after_the_stop_belongs_to_the_sentence_it_ends() {
    assertEquals(
        List.of("أُغلق المعبر.\u200F", "وفُتح صباحا."),
        segments.of("أُغلق المعبر.\u200F وفُتح صباحا."));
  }

  @Test
  void an_isolate_that_closes_after_the_stop_belongs_to_its_sentence() {
    assertEquals(
        List.of("\u2067أُغلق المعبر.\u2069", "وفُتح."),
        segments.of("\u2067أُغلق المعبر.\u2069 وفُتح."));
  }

  @Test
  void a_no_break_space_after_the_stop_is_white_space() {
    assertEquals(List.of("أُغلق المعبر.", "وفُتح."), segments.of("أُغلق المعبر.\u00A0وفُتح."));
  }

  @Test
  void a_line_break_in_a_unit_breaks() {
    assertEquals(List.of("عنوان البيان", "نصّه هنا."), segments.of("عنوان البيان\nنصّه هنا."));
  }

  @Test
  void a_quoted_sentence_before_a_new_sentence_breaks() {
    segments.expect("قالت: \"نريد حلا عادلا.\" | تواصل اللجنة عملها غدا.");
  }

  @Test
  void two_quoted_sentences_break() {
    segments.expect("سُئل مرتين: \"لا أعلم.\" | \"لا أذكر\"! | ثم صمت.");
  }

  @Test
  void a_missing_space_after_a_closing_quotation_mark_breaks() {
    segments.expect("قال: «انتهى الأمر.»|وغادر الجميع.");
  }

  @Test
  void a_missing_space_before_an_opening_quotation_mark_breaks() {
    segments.expect("صمت الجميع.|«سنعود غدا» قال الوزير.");
  }

  @Test
  void a_question_before_another_one_with_or_breaks() {
    segments.expect("هل هذا ممكن؟ | أو هل ينبغي أن ننتظر؟");
  }

  @Test
  void a_number_with_a_letter_ends_the_sentence() {
    segments.expect("صدر الأمر رقم 7/ب. | وقد عُمم.");
  }
}
