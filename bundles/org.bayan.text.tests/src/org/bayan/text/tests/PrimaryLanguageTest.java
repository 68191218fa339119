package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.text.PrimaryLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimaryLanguageTest {

  @ParameterizedTest
  @CsvSource({"ar,ar", "en,en", "ar-EG,ar", "EN-gb,en", "zh-Hant-TW,zh", "'',''", "x-none,''"})
  void region_script_and_case_are_left_aside(String tag, String language) {
    assertEquals(language, PrimaryLanguage.of(tag));
  }
}
