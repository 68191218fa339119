package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.text.OrdinalFinder;
import org.bayan.text.OrdinalMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the sixty-ninth session | 69",
        "en | its 21st meeting | 21",
        "en | the one hundred and twelfth meeting | 112",
        "en | the hundredth meeting | 100",
        "en | the tenth | 10",
        "ar | الدورة التاسعة والستون | 69",
        "ar | في الدورة الثانية عشرة | 12",
        "ar | للدورة الحادية والعشرين | 21",
        "ar | الدورة الستون | 60",
        "ar | الجلسة الثانية عشرة بعد المائة | 112",
        "ar | المرفق الرابع | 4",
        "ar | وبالاجتماع الثالث | 3",
      })
  void an_ordinal_is_read(String language, String text, int value) {
    List<OrdinalMention> found = OrdinalFinder.find(text, language);
    assertEquals(List.of(value), found.stream().map(OrdinalMention::value).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | sixty-nine members", "ar | ستون عضوا", "ar | الأربعة والعشرون عضوا"})
  void a_cardinal_is_none(String language, String text) {
    assertEquals(List.of(), OrdinalFinder.find(text, language));
  }
}
