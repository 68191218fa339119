package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.core.LexiconChoice;
import org.bayan.core.Progress;
import org.bayan.core.quality.QualityCheckers;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.QualityChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With what lexicons know, an ordinary word is not taken for a name that is spelt wrongly. */
class QuietNamesTest {

  private static List<QualityCheck> found(String arabic, String english) throws Exception {
    QualityChecker checker =
        QualityCheckers.of(Profile.UN, List.of(), "ar", "en", LexiconChoice.SHIPPED, Progress.NONE);
    return checker.check(CheckedPair.of(1, arabic, "ar", english, "en")).stream()
        .map(finding -> finding.check())
        .filter(check -> check == QualityCheck.NAME_CHANGED)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "المعايير التي تستند اليها اللجنة, The standards that guide the committee of General Allen",
    "المعايير التي استند إليه التقرير, The standards that the report of Mr. Allen goes by"
  })
  void a_preposition_with_a_pronoun_is_no_name(String arabic, String english) throws Exception {
    assertEquals(List.of(), found(arabic, english));
  }

  @Test
  void a_name_with_a_wrong_letter_is_told() throws Exception {
    assertEquals(
        List.of(QualityCheck.NAME_CHANGED),
        found("التقى الوزير بالسيد ملادينوش في بغداد", "The minister met Mr. Mladenov in Baghdad"));
  }
}
