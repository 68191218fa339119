package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.lexicon.WordStems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedLexiconTest {

  private final Lexicon lexicon = ShippedLexicon.arabicEnglish();

  @Test
  void it_leads_from_arabic_to_english_and_is_loaded_once() {
    assertTrue(lexicon.joins("ar", "en"));
    assertTrue(lexicon.joins("ar-LB", "en-GB"));
    assertFalse(lexicon.joins("en", "ar"));
    assertSame(lexicon, ShippedLexicon.arabicEnglish());
  }

  @Test
  void it_is_large_enough_to_help() {
    assertTrue(lexicon.size() > 10_000, () -> lexicon.size() + " pairs");
    assertTrue(lexicon.firstStems() > 5_000, () -> lexicon.firstStems() + " stems");
  }

  @ParameterizedTest
  @CsvSource({
    "مجلس, council",
    "الامن, security",
    "ولجنه, committee",
    "حكومه, government",
    "المتحده, united",
    "دوله, state",
    "حقوق, rights",
    "ماء, water",
    "المرض, disease"
  })
  void it_knows_common_words(String arabic, String english) {
    String stem = stem("ar", arabic);
    String expected = stem("en", english);
    assertTrue(
        lexicon.translations(stem).stream()
            .anyMatch(one -> one.stem().equals(expected) && one.forward() > 0.05),
        () -> arabic + ", " + stem + ": " + lexicon.bestTranslations(stem));
  }

  /** The stem of a word that is folded already. */
  private String stem(String language, String word) {
    boolean arabic = language.equals("ar");
    return new WordStems(
            language, Map.of(word, 1), arabic ? lexicon::firstCount : lexicon::secondCount)
        .stem(word);
  }
}
