package org.bayan.okapi.tests;

import org.bayan.okapi.Profile;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final String ELLIPSIS = "انتهى كل شيء... | ولم يعد الناس.";
  private static final String QUOTE = "«لا تراجع.» | وغادر الوزير القاعة.";

  @Test
  void news_break_after_an_ellipsis_before_a_new_clause() {
    new Segments(Profile.NEWS, "ar").expect(ELLIPSIS);
  }

  @Test
  void institutional_texts_do_not_break_after_an_ellipsis() {
    new Segments(Profile.INSTITUTIONAL, "ar").expect(ELLIPSIS.replace("| ", ""));
  }

  @Test
  void both_break_after_an_ellipsis_before_a_new_statement() {
    String marked = "لم يتضح شيء... | وأضاف الناطق أن البحث مستمر.";
    new Segments(Profile.NEWS, "ar").expect(marked);
    new Segments(Profile.INSTITUTIONAL, "ar").expect(marked);
  }

  @Test
  void neither_breaks_at_an_ellipsis_for_what_is_left_out() {
    String text = "ينص القرار على \"أن الدول ... وقد وافقت ... ملزمة\".";
    new Segments(Profile.NEWS, "ar").expect(text);
    new Segments(Profile.INSTITUTIONAL, "ar").expect(text);
  }

  @Test
  void news_break_after_a_quoted_sentence_before_a_new_clause() {
    new Segments(Profile.NEWS, "ar").expect(QUOTE);
  }

  @Test
  void institutional_texts_do_not_break_there() {
    new Segments(Profile.INSTITUTIONAL, "ar").expect(QUOTE.replace("| ", ""));
  }

  @Test
  void lines_break_at_line_ends_only() {
    new Segments(Profile.LINE, "ar").expect("سطر أول. فيه جملتان؟\n| سطر ثان.");
  }
}
