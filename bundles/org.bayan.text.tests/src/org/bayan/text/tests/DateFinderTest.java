package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
  private static String value(DateMention date) {
    return text(date.year()) + "-" + text(date.month()) + "-" + text(date.day());
  }

  private static String text(OptionalInt part) {
    return part.isPresent() ? Integer.toString(part.getAsInt()) : "?";
  }

  private static List<String> values(String text, String language) {
    return DateFinder.find(text, language).stream().map(DateFinderTest::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28 تشرين الأول (أكتوبر) 2014 | 2014-10-28",
        "7 أيلول/سبتمبر 2014 | 2014-9-7",
        "٣ كانون الأول ٢٠١٤ | 2014-12-3",
        "15 كانون الأول/ديسمبر 2014 | 2014-12-15",
        "9 نونبر 2014 | 2014-11-9",
        "5 جويلية 1962 | 1962-7-5",
        "20 غشت | ?-8-20",
        "آب 2015 | 2015-8-?",
        "في الأول من كانون الثاني عام 2003 | 2003-1-?",
        "1 من يونيو 2020 | 2020-6-1",
        "31 ديسمبر، 2019 | 2019-12-31",
        "2014/12/3 | 2014-12-3"
      })
  void arabicDatesAreReadByValue(String text, String value) {
    assertEquals(List.of(value), values(text, "ar"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "December 3, 2014 | 2014-12-3",
        "3 December 2014 | 2014-12-3",
        "the 3rd of December, 2014 | 2014-12-3",
        "2014-12-03 | 2014-12-3",
        "3/12/2014 | 2014-12-3",
        "12/31/2014 | 2014-12-31",
        "October 28 | ?-10-28",
        "May 5 | ?-5-5",
        "in January | ?-1-?",
        "Sept. 2014 | ?-9-?"
      })
  void englishDatesAreReadByValue(String text, String value) {
    assertEquals(List.of(value), values(text, "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"we may go", "the march", "13/13/2014", "1/2"})
  void commonWordsAreNoMonths(String text) {
    assertTrue(DateFinder.find(text, "en").isEmpty());
  }

  @Test
  void anArabicCommonWordIsNoMonthAlone() {
    assertTrue(DateFinder.find("مارس الضغط", "ar").isEmpty());
  }

  @Test
  void theRangeRunsFromDayToYear() {
    String text = "عقد في 28 تشرين الأول (أكتوبر) 2014، ثم";
    DateMention date = DateFinder.find(text, "ar").getFirst();
    assertEquals("28 تشرين الأول (أكتوبر) 2014", text.substring(date.start(), date.end()));
  }

  @Test
  void severalDatesInOneLineAreAllFound() {
    assertEquals(
        List.of("2014-9-7", "2014-9-11"),
        values("(7 أيلول/سبتمبر 2014) وبيان جدة (11 أيلول/سبتمبر 2014)", "ar"));
  }

  @Test
  void datesAgreeUnlessAPartContradicts() {
    DateMention full = DateFinder.find("3 December 2014", "en").getFirst();
    DateMention month = DateFinder.find("ديسمبر 2014", "ar").getFirst();
    DateMention other = DateFinder.find("4 ديسمبر", "ar").getFirst();
    assertTrue(full.agreesWith(month));
    assertFalse(full.agreesWith(other));
  }
}
