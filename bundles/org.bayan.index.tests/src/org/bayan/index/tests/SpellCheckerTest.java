package org.bayan.index.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.bayan.index.spelling.KnownWords;
import org.bayan.index.spelling.Misspelling;
import org.bayan.index.spelling.SpellChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellCheckerTest {

  @TempDir Path folder;

  @Test
  void a_misspelled_word_is_found_where_it_stands() {
    assertEquals(
        List.of(new Misspelling(4, 13, "coalitoin")),
        english().check("the coalitoin met", KnownWords.NONE));
  }

  @Test
  void arabic_words_with_clitics_diacritics_and_tatweel_are_right() {
    assertRight(arabic(), "والكتاب بالمدرسة مقاتلهم");
    assertRight(arabic(), "كِتَابٌ كـتـاب وَٱلكتاب على".replace("ٱ", "ا"));
  }

  @Test
  void a_missing_hamza_and_a_wrong_ending_are_misspellings() {
    assertWrong(arabic(), "الى المدرسه بالارهاب", "الى", "المدرسه", "بالارهاب");
  }

  @Test
  void the_clitics_of_a_plain_list_of_words_are_cut_off() {
    SpellChecker plain = new SpellChecker("ar", TinyDictionaries.plainArabic(folder));
    assertRight(plain, "والكتاب وبكتابهم للمدرسة مدرستهم");
    assertWrong(plain, "والكتبا", "والكتبا");
  }

  @Test
  void words_of_another_script_are_not_checked() {
    assertRight(arabic(), "كتاب Mladenovv");
    assertRight(english(), "the coalition كتابب");
  }

  @Test
  void numbers_symbols_addresses_and_acronyms_are_never_misspelled() {
    assertRight(english(), "S/RES/2170 (2014) UNAMI NGOs H5N1 2nd 1,000.5 3D");
    assertRight(english(), "https://exmaple.org/pagee www.exmaple.org mr.nobdy@exmaple.int");
    assertRight(english(), "the un.org report.docx @nobdy #letterz".replace("report.docx", ""));
    assertRight(english(), "pre-emptive a b c");
    assertRight(arabic(), "و2165 الـ UNAMI ﷺ د. https://exmaple.org");
  }

  @Test
  void a_word_with_an_inline_code_in_it_is_not_checked() {
    assertRight(english(), "coali\uFFFCtion");
    assertWrong(english(), "\uFFFCcoalitoin\uFFFC", "coalitoin");
  }

  @Test
  void a_typographic_apostrophe_is_an_apostrophe() {
    assertRight(english(), "don\u2019t");
  }

  @Test
  void known_words_are_right_with_clitics_and_in_any_case() {
    KnownWords known = KnownWords.of(List.of("داعش", "Daesh fighters"));
    assertEquals(List.of(), arabic().check("وداعش بداعش", known));
    assertEquals(List.of(), english().check("DAESH daesh Daesh", known));
  }

  @Test
  void names_of_the_other_text_are_right() {
    assertEquals(
        List.of(), english().check("Mladenov met", KnownWords.ofOtherText("التقى ملادينوف", "ar")));
    assertEquals(
        List.of(),
        arabic().check("وملادينوف", KnownWords.ofOtherText("the envoy Mladenov met", "en")));
    assertWrong(english(), "Mladenov met", "Mladenov");
  }

  @Test
  void states_and_cities_are_right() {
    assertRight(english(), "Kyrgyzstan Baghdad");
    assertRight(arabic(), "قيرغيزستان وبغداد");
  }

  @Test
  void hamza_and_endings_are_suggested_first() {
    SpellChecker arabic = arabic();
    assertEquals("إلى", arabic.suggest("الى", KnownWords.NONE).getFirst());
    assertEquals("المدرسة", arabic.suggest("المدرسه", KnownWords.NONE).getFirst());
    assertEquals("بالإرهاب", arabic.suggest("بالارهاب", KnownWords.NONE).getFirst());
    assertEquals("مسؤول", arabic.suggest("مسئول", KnownWords.NONE).getFirst());
    assertEquals("للإرهاب", arabic.suggest("للأرهاب", KnownWords.NONE).getFirst());
  }

  @Test
  void what_is_nearly_a_known_word_is_suggested() {
    KnownWords known = KnownWords.of(List.of("Mladenov"));
    assertTrue(english().suggest("Mladenvo", known).contains("Mladenov"));
  }

  @Test
  void the_dictionary_suggests_what_was_meant() {
    assertEquals("coalition", english().suggest("coalitoin", KnownWords.NONE).getFirst());
    assertTrue(arabic().suggest("كتااب", KnownWords.NONE).contains("كتاب"));
  }

  @Test
  void a_text_without_words_has_no_misspellings() {
    assertRight(english(), "");
    assertRight(arabic(), " \uFFFC ٣ .");
  }

  private SpellChecker english() {
    return new SpellChecker("en-GB", TinyDictionaries.english(folder));
  }

  private SpellChecker arabic() {
    return new SpellChecker("ar", TinyDictionaries.arabic(folder));
  }

  private static void assertRight(SpellChecker checker, String text) {
    assertWrong(checker, text);
  }

  private static void assertWrong(SpellChecker checker, String text, String... wrong) {
    assertEquals(
        List.of(wrong),
        checker.check(text, KnownWords.NONE).stream().map(Misspelling::word).toList());
  }
}
