package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.align.internal.features.SegmentEdges.Closing;
import org.bayan.align.internal.features.SegmentEdges.Opening;
import org.bayan.align.internal.features.SegmentFeatures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentEdgesTest {

  private static SegmentFeatures english(String text) {
    return ToyFeatures.english(text).getFirst();
  }

  private static SegmentFeatures arabic(String text) {
    return ToyFeatures.arabic(text).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The end.       | CAPITAL",
        "and so on      | SMALL",
        "“Yes”, he said | CAPITAL",
        "(see below)    | SMALL",
        "2014 was good  | OTHER",
        "Édouard came   | CAPITAL",
        "…              | OTHER",
        "قال            | OTHER"
      })
  void aSegmentBeginsWithItsFirstLetterOrDigit(String text, Opening opening) {
    assertEquals(opening, english(text).edges().opening());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He left.            | SENTENCE",
        "Did he?             | SENTENCE",
        "He left…            | SENTENCE",
        "He said \"no.\"     | SENTENCE",
        "(He left.)          | SENTENCE",
        "«He left!»          | SENTENCE",
        "The following:      | CLAUSE",
        "first, second;      | CLAUSE",
        "he said,            | CLAUSE",
        "Goals of the project| OPEN",
        "in 2014             | OPEN",
        "\"\"                | OPEN"
      })
  void aSegmentEndsWithTheLastMarkBeforeItsQuotes(String text, Closing closing) {
    assertEquals(closing, english(text).edges().closing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "هل جاء؟       | SENTENCE",
        "جاء الوزير.    | SENTENCE",
        "جاء الوزير۔    | SENTENCE",
        "قال الوزير،    | CLAUSE",
        "جاء الوزير؛    | CLAUSE",
        "جاء الوزير     | OPEN"
      })
  void arabicMarksCountToo(String text, Closing closing) {
    assertEquals(closing, arabic(text).edges().closing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“He left.” She stayed.            | 2",
        "He came (at last.) “Then” it was. | 2",
        "“He left.”, she said.             | 1",
        "He came. Then he left.            | 2",
        "He came                           | 0",
        "He came. Then he left             | 1",
        "Did he come? Yes! He did so.      | 3",
        "The U.S. Army came.               | 1",
        "J. Smith and Mr. Jones came.      | 1",
        "It cost 2.5 million.              | 1",
        "He came … and left.               | 1",
        "See www.example.org for the rest. | 1"
      })
  void onlyTheEndsOfSentencesAreCounted(String text, int sentences) {
    assertEquals(sentences, english(text).sentences());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال «جاء الوزير.» ثم غادر.    | 2",
        "جاء الوزير. ثم غادر القاعة. | 2",
        "هل جاء الوزير؟ نعم جاء.      | 2",
        "جاء د. سامي الحداد.          | 1",
        "جاء الوزير، ثم غادر القاعة.  | 1"
      })
  void sentencesOfArabicAreCounted(String text, int sentences) {
    assertEquals(sentences, arabic(text).sentences());
  }
}
