package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.core.internal.quality.LexiconKnowledge;
import org.bayan.quality.WordKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lexicon that ships tells of single words. */
class LexiconKnowledgeTest {
  private static final WordKnowledge WORDS =
      new LexiconKnowledge(List.of(ShippedLexicon.arabicEnglish()));

  @ParameterizedTest
  @ValueSource(strings = {"council", "factory", "wages", "members"})
  void ordinary_words_are_known(String word) {
    assertTrue(WORDS.isKnown(word, "en"));
    assertTrue(WORDS.isKnown(word, "en-GB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"baghdad", "mladenov", "kowalczyk"})
  void names_are_not(String name) {
    assertFalse(WORDS.isKnown(name, "en"));
  }

  @Test
  void of_other_languages_no_word_is_known() {
    assertFalse(WORDS.isKnown("council", "fr"));
  }

  @Test
  void words_that_translate_each_other_have_a_probability() {
    assertTrue(WORDS.probability("مجلس", "council") > 0.1);
    assertEquals(0, WORDS.probability("مجلس", "factory"), 0.001);
    assertEquals(0, WORDS.probability("مجلس", "kowalczyk"));
  }

  @Test
  void without_a_lexicon_nothing_is_known() {
    LexiconKnowledge nothing = new LexiconKnowledge(List.of());
    assertFalse(nothing.isKnown("council", "en"));
    assertEquals(0, nothing.probability("مجلس", "council"));
  }
}
