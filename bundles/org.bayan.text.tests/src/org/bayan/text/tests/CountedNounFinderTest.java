package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.bayan.text.CountedNoun;
import org.bayan.text.CountedNounFinder;
import org.bayan.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedNounFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 سنوات",
        "١٠ دول",
        "25 سنة",
        "25 عاما",
        "103 دول",
        "200 دولة",
        "ثلاثة أعضاء",
        "ثلاث سنوات",
        "ثمانية أيام",
        "في عام 2005 دولة أخرى",
        "12.5 دولة"
      })
  void a_right_form_is_left_alone(String text) {
    for (CountedNoun noun : CountedNounFinder.find(Tokenizer.tokenize(text))) {
      assertEquals(Optional.empty(), noun.expected(), text);
      assertEquals(Optional.empty(), noun.expectedNumber(), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5 سنة | سنوات", "25 سنوات | سنة", "25 أيام | يوما", "١٠ عضوا | أعضاء"})
  void a_wrong_noun_is_found(String text, String expected) {
    CountedNoun noun = CountedNounFinder.find(Tokenizer.tokenize(text)).getFirst();
    assertEquals(Optional.of(expected), noun.expected());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"خمس أيام | خمسة", "ثلاثة سنوات | ثلاث"})
  void a_number_of_the_wrong_gender_is_found(String text, String expected) {
    CountedNoun noun = CountedNounFinder.find(Tokenizer.tokenize(text)).getFirst();
    assertEquals(Optional.of(expected), noun.expectedNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"دولتان", "الدولتين", "قراران", "سنتين"})
  void a_dual_is_two(String text) {
    String bare = text.replaceFirst("^ال", "");
    List<CountedNoun> found = CountedNounFinder.find(Tokenizer.tokenize(bare));
    assertEquals(2, found.getFirst().value());
    assertTrue(found.getFirst().numberStart() == found.getFirst().numberEnd());
  }
}
