package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.text.NumberFinder;
import org.bayan.text.NumberMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFinderTest {
  private static List<String> values(String text, String language) {
    return NumberFinder.find(text, language).stream()
        .map(mention -> mention.value().toPlainString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2170 | 2170",
        "٢١٧٠ | 2170",
        "۲۰۱۴ | 2014",
        "1,000,000 | 1000000",
        "٢٬٥٠٠ | 2500",
        "٣٫٥ | 3.5",
        "3,5 | 3.5",
        "٣،٥ | 3.5",
        "1.000.000 | 1000000",
        "14.50 | 14.5",
        "٣ ملايين | 3000000"
      })
  void arabicDigitsAndSeparatorsGiveTheValue(String text, String value) {
    assertEquals(List.of(value), values(text, "ar"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,000.25 | 1000.25", "200 | 200", "3 million | 3000000", "0.5 | 0.5"})
  void englishDigitsAndSeparatorsGiveTheValue(String text, String value) {
    assertEquals(List.of(value), values(text, "en"));
  }

  @Test
  void aCommaBetweenShortFiguresSeparatesThemInEnglish() {
    assertEquals(List.of("3", "5"), values("3,5", "en"));
  }

  @Test
  void thePercentSignBelongsToTheNumber() {
    NumberMention mention = NumberFinder.find("زاد 14٪ منها", "ar").getFirst();
    assertEquals(4, mention.start());
    assertEquals(7, mention.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sixty partners | 60",
        "twenty-one | 21",
        "two hundred and five | 205",
        "three thousand four hundred | 3400",
        "Nineteen | 19",
        "two million | 2000000"
      })
  void englishWordsGiveTheValue(String text, String value) {
    assertEquals(List.of(value), values(text, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لستين دولة | 60",
        "خمسة وعشرون | 25",
        "ثلاثة عشر عضوا | 13",
        "مئة وخمسون | 150",
        "مائتا | ",
        "ثلاثة آلاف | 3000",
        "خمسمئة وثلاثة وأربعين | 543",
        "مليونين | 2000000",
        "والخمسين | 50",
        "اثنتي عشرة | 12"
      })
  void arabicWordsGiveTheValue(String text, String value) {
    assertEquals(value == null ? List.of() : List.of(value), values(text, "ar"));
  }

  @Test
  void neighbouringNumbersStayApart() {
    assertEquals(List.of("2139", "2165"), values("القرارين 2139 و2165", "ar"));
    assertEquals(List.of("2", "3"), values("two, three", "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"H5N1", "COVID", "someone", ""})
  void wordsAreNoNumbers(String text) {
    assertTrue(NumberFinder.find(text, "en").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"الفكرة", "وعشيرة", "سبعاوي", "بستان"})
  void arabicWordsThatLookLikeNumbersAreNone(String text) {
    assertTrue(NumberFinder.find(text, "ar").isEmpty());
  }

  @Test
  void offsetsCoverTheWholeNumber() {
    NumberMention mention = NumberFinder.find("about twenty-one days", "en").getFirst();
    assertEquals("twenty-one", "about twenty-one days".substring(mention.start(), mention.end()));
  }
}
