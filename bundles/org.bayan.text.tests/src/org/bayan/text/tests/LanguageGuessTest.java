package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.bayan.text.LanguageGuess;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

  @Test
  void mostLettersDecide() {
    assertEquals(Optional.of("ar"), LanguageGuess.of("عقد المجلس (UNSC) جلسته 7316."));
    assertEquals(Optional.of("en"), LanguageGuess.of("The word بيان means statement."));
  }

  @Test
  void aTextWithoutLettersSaysNothing() {
    assertEquals(Optional.empty(), LanguageGuess.of("2014 – ٢٠١٤"));
  }

  @Test
  void aLanguageFitsTheScriptThatItIsWrittenIn() {
    assertTrue(LanguageGuess.fits("fa", "این یک متن است"));
    assertTrue(LanguageGuess.fits("fr", "Ceci est un texte"));
    assertTrue(LanguageGuess.fits("ar-EG", "هذا نص"));
    assertFalse(LanguageGuess.fits("en", "هذا نص"));
    assertFalse(LanguageGuess.fits("ar", "This is a text"));
    assertTrue(LanguageGuess.fits("ar", "2014"));
  }
}
