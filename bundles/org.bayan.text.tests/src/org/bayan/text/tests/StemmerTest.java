package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {
  @ParameterizedTest
  @CsvSource({
    "المشاركون, مشاركين",
    "الحكومة, لحكومات",
    "للحكومة, الحكومتين",
    "العراقية, عراقي",
    "وبالتحالف, التحالف",
    "مؤتمراتهم, المؤتمر",
    "دولتان, الدولة"
  })
  void inflectedArabicWordsShareAStem(String first, String second) {
    String expected = ArabicStemmer.stem(Folding.key(second).replaceFirst("^ل", ""));
    assertEquals(expected, ArabicStemmer.stem(Folding.key(first)));
  }

  @ParameterizedTest
  @CsvSource({"ولد, ولد", "علي, علي", "بين, بين", "هم, هم"})
  void shortArabicWordsStayWhole(String word, String stem) {
    assertEquals(stem, ArabicStemmer.stem(word));
  }

  @ParameterizedTest
  @CsvSource({
    "countries, country",
    "participants, participant",
    "iraq's, iraq",
    "hosted, hosting",
    "created, create",
    "stopped, stop",
    "agreed, agree",
    "classes, class",
    "makes, making"
  })
  void inflectedEnglishWordsShareAStem(String first, String second) {
    String expected = EnglishStemmer.stem(second).replaceFirst("e$", "");
    assertEquals(expected, EnglishStemmer.stem(first).replaceFirst("e$", ""));
  }

  @ParameterizedTest
  @CsvSource({"this, thi", "crisis, crise", "bring, br", "need, ne"})
  void englishStemsKeepWhatIsNoEnding(String word, String wrong) {
    assertNotEquals(wrong, EnglishStemmer.stem(word));
  }
}
