package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.okapi.Profile;
import org.junit.jupiter.api.Test;

class ArabicNoBreaksTest {
  private final Segments segments = new Segments(Profile.INSTITUTIONAL, "ar");

  @Test
  void a_title_of_one_letter_does_not_break() {
    segments.expect("استقبل م. سامي الحاج زميله د. وليد ناصر. | ثم خرجا.");
  }

  @Test
  void a_title_with_a_conjunction_does_not_break() {
    segments.expect("شارك د. وليد ود. هناء في الندوة.");
  }

  @Test
  void a_title_of_two_letters_with_stops_does_not_break() {
    segments.expect("ألقى أ.د. كمال درويش محاضرة. | وقدّمه أ. د. سليم.");
  }

  @Test
  void a_title_with_directional_marks_does_not_break() {
    assertEquals(
        List.of("قال د\u202A.\u202C فؤاد إنه مطمئن."),
        segments.of("قال د\u202A.\u202C فؤاد إنه مطمئن."));
  }

  @Test
  void a_title_before_a_no_break_space_does_not_break() {
    assertEquals(
        List.of("قال د.\u00A0فؤاد إنه مطمئن."), segments.of("قال د.\u00A0فؤاد إنه مطمئن."));
  }

  @Test
  void a_title_without_a_space_does_not_break() {
    segments.expect("قال د.فؤاد إنه مطمئن.");
  }

  @Test
  void a_hijri_year_in_the_sentence_does_not_break() {
    segments.expect("وُلد سنة 1390 هـ. الموافق لسنة 1970 م. في حلب.");
  }

  @Test
  void a_post_office_box_does_not_break() {
    segments.expect("العنوان ص.ب. 88 بيروت. | والهاتف أدناه.");
  }

  @Test
  void a_company_form_in_the_sentence_does_not_break() {
    segments.expect("وقّعت شركة الأرز ش.م.ل. وشركة النخيل عقدا.");
  }

  @Test
  void and_so_on_in_the_sentence_does_not_break() {
    segments.expect("نُقلت الخيام والأدوية إلخ. إلى المخيم.");
  }

  @Test
  void a_page_number_after_its_letter_does_not_break() {
    segments.expect("انظر ص. 22 من الكتاب. | وقارن ج. 3.");
  }

  @Test
  void latin_abbreviations_do_not_break() {
    segments.expect("فازت Orbit Inc. بالعقد. | ووقّعه Mr. Brown وJ. R. Green. | ثم أُعلن.");
  }

  @Test
  void a_dotted_latin_abbreviation_does_not_break() {
    segments.expect("تملكه U.S. Steel منذ زمن.");
  }

  @Test
  void the_number_of_a_paragraph_stays_with_it() {
    segments.expect("١. تقرر اللجنة إرجاء النظر. | ٢. تدعو الأعضاء إلى إبداء الرأي.");
  }

  @Test
  void the_number_of_a_paragraph_without_a_space_stays_with_it() {
    segments.expect("12.تقرر اللجنة إرجاء النظر. | 13.تدعو الأعضاء إلى إبداء الرأي.");
  }

  @Test
  void a_number_of_several_levels_stays_with_its_paragraph() {
    segments.expect("2.1. نطاق التطبيق");
  }

  @Test
  void a_number_with_a_dash_is_a_label() {
    segments.expect("4 - تطلب إلى الأمانة إعداد ورقة؛");
  }

  @Test
  void a_letter_is_a_label() {
    segments.expect("ب. الموارد المالية");
  }

  @Test
  void a_letter_in_brackets_is_a_label() {
    segments.expect("(ج) يحث الدول على المشاركة؛");
  }

  @Test
  void an_ordinal_is_a_label() {
    segments.expect("ثانياً. التوصيات");
  }

  @Test
  void the_number_of_an_article_stays_with_its_text() {
    segments.expect(
        "المادة 7. الناس سواسية أمام القانون. | المادة 8. لكل شخص حق اللجوء إلى القضاء.");
  }

  @Test
  void semicolons_of_a_preamble_do_not_break() {
    segments.expect("إذ يستذكر قراراته السابقة؛ وإذ يلاحظ التقدم المحرز؛ يقرر ما يأتي");
  }

  @Test
  void a_colon_before_speech_does_not_break() {
    segments.expect("وأوضح قائلا: إن الباب مفتوح.");
  }

  @Test
  void a_colon_before_a_list_does_not_break() {
    segments.expect("يشمل البرنامج ما يلي: التدريب، والتجهيز، والمتابعة.");
  }

  @Test
  void an_ellipsis_in_the_sentence_does_not_break() {
    segments.expect("نظن ... أن الوقت مبكر. | ولعل… غدا أفضل.");
  }

  @Test
  void a_stop_within_quotes_in_the_sentence_does_not_break() {
    segments.expect("\"لا تراجع.\" ثم انصرف. | «لا تراجع!» صاح الجمهور.");
  }

  @Test
  void who_speaks_after_a_quoted_sentence_does_not_break() {
    segments.expect("«لا تراجع!» أجاب الوزير. | \"سننتصر.\" على حد قوله.");
  }

  @Test
  void a_quoted_question_that_is_a_name_does_not_break() {
    segments.expect("عُرض فيلم «من هناك؟» في القاعة. | وشاهده كثيرون.");
  }

  @Test
  void a_question_to_which_words_are_added_does_not_break() {
    segments.expect("من أين هذا الصوت؟ أو تلك النغمة البعيدة.");
  }

  @Test
  void a_label_set_against_the_item_before_it_does_not_break() {
    segments.expect("يرفق بالطلب: أ. صورة الهوية؛ب. شهادة الميلاد؛ج. وصل السداد.");
  }

  @Test
  void the_name_of_a_letter_is_a_label() {
    segments.expect("باء. أنشطة التدريب");
  }

  @Test
  void a_unit_of_measure_in_the_sentence_does_not_break() {
    segments.expect("تقع القرية على بعد 9 كم. من العاصمة. | ووزن الطرد 3 كغ. | ثم سُلّم.");
  }

  @Test
  void a_year_after_circa_does_not_break() {
    segments.expect("رسمه الفنان (c. 1480) في بلده.");
  }

  @Test
  void a_stop_in_brackets_is_a_remark() {
    segments.expect("زعم أنه لم ير شيئا (!) وانصرف.");
  }

  @Test
  void decimal_points_do_not_break() {
    segments.expect("ارتفعت النسبة من 3.4 إلى ٥٫٦ في المائة.");
  }

  @Test
  void the_stops_of_a_date_do_not_break() {
    segments.expect("انعقد في 3.11.2009 واختتم في 5. 11. 2009 مساء.");
  }

  @Test
  void the_stop_of_a_time_does_not_break() {
    segments.expect("تبدأ الجلسة الساعة 9.30 صباحا.");
  }

  @Test
  void web_and_mail_addresses_do_not_break() {
    segments.expect("زوروا www.example.org/a.html أو اكتبوا إلى info@example.org اليوم.");
  }

  @Test
  void a_document_symbol_does_not_break() {
    segments.expect("استنادا إلى الوثيقة S/2010/15/Add.1 وقرار المجلس.");
  }

  @Test
  void initials_in_quotation_marks_do_not_break() {
    segments.expect("وقّع الرسالة «ك. ل.» باسم اللجنة.");
  }
}
