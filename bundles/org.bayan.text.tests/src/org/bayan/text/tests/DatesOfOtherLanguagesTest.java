package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesOfOtherLanguagesTest {
  private static String value(DateMention date) {
    return text(date.year()) + "-" + text(date.month()) + "-" + text(date.day());
  }

  private static String text(OptionalInt part) {
    return part.isPresent() ? Integer.toString(part.getAsInt()) : "?";
  }

  private static List<String> values(String text, String language) {
    return DateFinder.find(text, language).stream().map(DatesOfOtherLanguagesTest::value).toList();
  }

  private static List<String> expected(String values) {
    return values == null ? List.of() : Arrays.asList(values.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le 12 décembre 2014, à Paris | 2014-12-12",
        "le 1er août 2014 | 2014-8-1",
        "en décembre 2014 | 2014-12-?",
        "au mois d’avril | ?-4-?",
        "en mai, 12 civils | ?-5-?",
        "12 janv. 2015 | 2015-1-12",
        "3/12/2014 | 2014-12-3",
        "3.12.2014 | 2014-12-3",
        "2014-12-03 | 2014-12-3",
        "du 7 septembre au 11 septembre 2014 | ?-9-7 2014-9-11"
      })
  void frenchDatesAreReadByValue(String text, String values) {
    assertEquals(expected(values), values(text, "fr"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "el 3 de diciembre de 2014 | 2014-12-3",
        "diciembre del 2014 | 2014-12-?",
        "el 7 de septiembre | ?-9-7",
        "3 dic. 2014 | 2014-12-3",
        "en el mar | ",
        "agosto de 2015 | 2015-8-?",
        "03/12/2014 | 2014-12-3"
      })
  void spanishDatesAreReadByValue(String text, String values) {
    assertEquals(expected(values), values(text, "es"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | am 3. Dezember 2014 | 2014-12-3",
        "pt | 3 de dezembro de 2014 | 2014-12-3",
        "ca | 3 de desembre del 2014 | 2014-12-3",
        "ru | 3 декабря 2014 г. | 2014-12-3",
        "ru | декабрь 2014 | 2014-12-?",
        "fa | ۳ دسامبر ۲۰۱۴ | 2014-12-3",
        "tr | 3 Aralık 2014 | 2014-12-3"
      })
  void otherLanguagesHaveTheirMonths(String language, String text, String values) {
    assertEquals(expected(values), values(text, language));
  }

  @Test
  void theRangeRunsFromDayToYear() {
    String text = "Adoptée le 1er août 2014, la";
    DateMention date = DateFinder.find(text, "fr").getFirst();
    assertEquals("1er août 2014", text.substring(date.start(), date.end()));
  }

  @Test
  void anUnknownLanguageHasNoMonthsWhateverTheComputersLanguageIs() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.FRANCE);
    try {
      assertEquals(List.of("2014-12-3"), values("décembre 2014-12-03 December", "qab"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDateAgreesWithItsTranslation() {
    DateMention french = DateFinder.find("le 12 décembre 2014", "fr").getFirst();
    DateMention arabic = DateFinder.find("12 كانون الأول/ديسمبر 2014", "ar").getFirst();
    assertTrue(french.agreesWith(arabic));
  }
}
