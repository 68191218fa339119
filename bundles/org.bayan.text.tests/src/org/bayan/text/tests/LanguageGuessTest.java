package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.bayan.text.LanguageGuess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @Test
  void mostLettersDecide() {
    assertEquals(Optional.of("ar"), LanguageGuess.of("عقد المجلس (UNSC) جلسته 7316."));
    assertEquals(Optional.of("en"), LanguageGuess.of("The word بيان means statement."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le Conseil de sécurité se réunit dans la salle, et les membres sont présents.",
        "fr | Les résolutions de l'Assemblée générale",
        "es | El Consejo de Seguridad se reunió en la sala con los miembros.",
        "es | Las resoluciones de la Asamblea General y del Consejo",
        "en | The Security Council met in the Salle des Pas Perdus of the Palais.",
        "en | Los Angeles",
        "en | Resolution 2170",
        "en | He wrote to Médecins Sans Frontières and to the Cour de cassation in Paris."
      })
  void theSmallWordsTellFrenchAndSpanish(String language, String text) {
    assertEquals(Optional.of(language), LanguageGuess.of(text));
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
    assertTrue(LanguageGuess.fits("ar-Latn", "Bayan"));
    assertFalse(LanguageGuess.fits("ar-Latn", "بيان"));
    assertTrue(LanguageGuess.fits("es-MX", "Esto es un texto"));
  }
}
