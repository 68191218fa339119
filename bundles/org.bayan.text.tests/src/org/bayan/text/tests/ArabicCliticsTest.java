package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.text.ArabicClitics;
import org.bayan.text.CliticReading;
import org.bayan.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicCliticsTest {
  @ParameterizedTest
  @CsvSource({
    "وبالتحالف, وبال, تحالف, ''",
    "وللتحالف, ولل, تحالف, ''",
    "تحالفهم, '', تحالف, هم",
    "فسيكتب, فس, يكتب, ''",
    "للجنة, ل, لجنه, ''",
    "أفكتابه, اف, كتاب, ه",
    "كالبيان, كال, بيان, ''",
    "بحكومتها, ب, حكومه, ها",
    "التحالف, ال, تحالف, ''"
  })
  void stackedCliticsComeApart(String word, String prefix, String core, String suffix) {
    List<CliticReading> readings = ArabicClitics.readings(Folding.key(word));
    assertTrue(readings.contains(new CliticReading(prefix, core, suffix)), () -> "" + readings);
  }

  @Test
  void theWholeWordIsTheFirstReading() {
    assertEquals(new CliticReading("", "والد", ""), ArabicClitics.readings("والد").getFirst());
  }

  @Test
  void anArticleExcludesAPronoun() {
    assertFalse(
        ArabicClitics.readings("الكتابه").stream()
            .anyMatch(reading -> reading.prefix().equals("ال") && !reading.suffix().isEmpty()));
  }

  @Test
  void noCoreIsShorterThanTwoLetters() {
    assertTrue(
        ArabicClitics.readings("وله").stream().allMatch(reading -> reading.core().length() >= 2));
  }

  @Test
  void noReadingIsGivenTwice() {
    List<CliticReading> readings = ArabicClitics.readings("وبالتحالفات");
    assertEquals(readings.stream().distinct().toList(), readings);
  }
}
