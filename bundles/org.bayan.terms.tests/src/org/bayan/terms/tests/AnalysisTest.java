package org.bayan.terms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.model.termbase.FormKind;
import org.bayan.terms.Inflection;
import org.bayan.terms.MatchAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hit says of why it is one. */
class AnalysisTest {

  @ParameterizedTest
  @CsvSource({
    "تحالف,تحالف,exact",
    "إرهاب,ارهاب,folded",
    "تحالف,وبالتحالف,clitic و+ب+ال|تحالف",
    "تحالف,وللتحالف,clitic و+ل+ال|تحالف",
    "تحالف,تحالفهم,clitic تحالف|هم",
    "سلسلة,سلسلته,clitic سلسلت|ه",
    "مجلس الأمن,وبمجلس الأمن,clitic و+ب|مجلس الأمن",
    "مقاتل,للمقاتلين,inflected ل+ال|مقاتلين (plural)",
    "مصدر,المصادر,inflected ال|مصادر (broken plural)",
    "قرار,القرارين,inflected ال|قرارين (plural)",
    "مجالس,مجلس,stem مجلس (singular)",
    "التحالف,تحالف,stem تحالف (without article)"
  })
  void arabic_words_are_shown_in_their_parts(String term, String text, String expected) {
    assertEquals(expected, analysis(Terms.of("ar", term), text).describe());
  }

  @Test
  void vowel_signs_do_not_move_the_parts() {
    assertEquals(
        "clitic و+ب+ال|تحالف", analysis(Terms.of("ar", "تحالف"), "وَبِالتَّحالُفِ").describe());
  }

  @Test
  void english_words_are_shown_with_their_possessive() {
    assertEquals("clitic Iraq|'s", analysis(Terms.of("en", "Iraq"), "Iraq's").describe());
    assertEquals(
        "inflected lines (plural) of effort",
        analysis(Terms.of("en", "line of effort"), "lines of effort").describe());
  }

  @Test
  void a_stored_form_is_named() {
    Terms terms = Terms.of("ar", "مرصف").form("مراصف", FormKind.PLURAL);
    assertEquals("inflected ال|مراصف [stored: مراصف]", analysis(terms, "المراصف").describe());
  }

  @Test
  void the_parts_can_be_asked_for() {
    MatchAnalysis analysis = analysis(Terms.of("ar", "مقاتل"), "وبالمقاتلين");
    assertEquals(List.of("و", "ب", "ال"), analysis.words().get(0).proclitics());
    assertEquals("مقاتلين", analysis.words().get(0).core());
    assertEquals(Inflection.PLURAL, analysis.words().get(0).inflection());
  }

  private static MatchAnalysis analysis(Terms terms, String text) {
    return terms.find(text).get(0).analysis();
  }
}
