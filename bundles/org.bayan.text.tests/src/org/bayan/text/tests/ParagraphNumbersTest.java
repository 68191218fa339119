package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.bayan.text.ParagraphLabel;
import org.bayan.text.ParagraphNumbers;
import org.bayan.text.PreambularParagraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphNumbersTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "12. Decides, 12., 12",
        "3) Decides, 3), 3",
        "١٢ - يقرر, ١٢ -, 12",
        "٤- يقرر, ٤-, 4",
        "(a) To act, (a), a",
        "أ) أن يعمل, أ), أ",
        "(هـ) أن يعمل, (هـ), هـ",
        "(iv) To act, (iv), iv",
        "'١' أن يعمل, '١', 1",
        "4.2 -  Decides, 4.2 -, 4.2",
        "- To act, -, \"\""
      })
  void labelsAreReadAtTheBeginning(String paragraph, String written, String value) {
    ParagraphLabel label = ParagraphLabel.find(paragraph).orElseThrow();
    assertEquals(written, label.written());
    assertEquals(value, label.value());
    assertEquals(written.length(), label.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2014. That year", "3 December 2014", "Decides", "(ISIL) is", "1.5million", ""})
  void whatOnlyLooksLikeALabelIsNone(String paragraph) {
    assertTrue(ParagraphLabel.find(paragraph).isEmpty());
  }

  @Test
  void divisionsStandInTheirParagraphs() {
    assertEquals(
        List.of("1", "", "1 (a)", "1 (a) (i)", "1 (a) (ii)", "1 (b)", "2", "3"),
        numbers(
            "1. Decides:",
            "That is, as follows:",
            "(a) To act:",
            "(i) Now;",
            "(ii) Later;",
            "(b) To wait.",
            "2. Calls upon all;",
            "3. Remains seized."));
  }

  @Test
  void theLetterIFollowsTheLetterHAndElseBeginsRomanNumerals() {
    Stream<String> letters = "abcdefghij".chars().mapToObj(c -> "(" + (char) c + ") One;");
    List<String> numbers =
        numbers(Stream.concat(Stream.of("1. Decides:"), letters).toArray(String[]::new));
    assertEquals("1 (i)", numbers.get(9));
    assertEquals("1 (j)", numbers.get(10));
  }

  @Test
  void aListOfNumbersWithinAParagraphIsSeenByItsColonAndItsEnd() {
    assertEquals(
        List.of("1", "2", "2 (1)", "2 (2)", "3", "4"),
        numbers(
            "1. We met.",
            "2. We agreed on these lines:",
            "1. to support; and",
            "2. to stop.",
            "3. We decided.",
            "4. We noted."));
  }

  @Test
  void aListGoesOnAfterASemicolon() {
    assertEquals(
        List.of("1", "2", "2 (1)", "2 (2)", "2 (3)", "3"),
        numbers(
            "1. We met.", "2. We agreed:", "1. one;", "2. two; and", "3. three.", "3. We left."));
  }

  @Test
  void arabicParagraphsHaveTheirNumbersInAsciiDigitsAndTheirLettersAsWritten() {
    assertEquals(
        List.of("1", "1 (أ)", "1 (أ) (1)", "1 (ب)", "1 (ج)", "2"),
        numbers(
            "١ - يقرر ما يلي:",
            "(أ) أن يعمل:",
            "'١' الآن؛",
            "(ب) أن ينتظر؛",
            "(ج) أن يعود.",
            "٢ - يدعو."));
  }

  @Test
  void anAnnexBeginsAnewAndAGapIsFollowed() {
    assertEquals(List.of("1", "2", "5", "1"), numbers("1. A.", "2. B.", "5. C.", "1. Annex."));
    assertEquals(List.of("17", "18"), numbers("17. A.", "18. B."));
  }

  @Test
  void headingsOfPartsAndInitialsOfNamesAreNoNumbers() {
    assertEquals(
        List.of("", "1", "", "2"), numbers("A. General", "1. One.", "II. Other", "2. Two."));
  }

  @Test
  void divisionsOfPreambularParagraphsAreCountedBelowThem() {
    ParagraphNumbers numbers = new ParagraphNumbers();
    assertEquals("pp1", numbers.nextPreambular("Recalling its resolutions:"));
    assertEquals("pp1 (a)", numbers.next("(a) On one thing,"));
    assertEquals("pp2", numbers.nextPreambular("Noting"));
    assertEquals("1", numbers.next("1. Decides:"));
    assertEquals("1 (a)", numbers.next("(a) To act."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recalling its resolution 2170 (2014),",
        "Also recalling",
        "Gravely concerned by the flow",
        "Taking note of the report",
        "Bearing in mind",
        "Once again reaffirming",
        "Acting under Chapter VII",
        "إذ يشير إلى قراره",
        "وإذ يؤكد من جديد",
        "وتصميما منه على"
      })
  void reasonsOpenWithParticiples(String paragraph) {
    assertTrue(PreambularParagraphs.isOne(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Condemns the acts",
        "The Security Council,",
        "During the meeting",
        "Beijing hosted it",
        "يدين الأعمال",
        "إذا كان"
      })
  void otherParagraphsDoNot(String paragraph) {
    assertFalse(PreambularParagraphs.isOne(paragraph));
  }

  private static List<String> numbers(String... paragraphs) {
    ParagraphNumbers numbers = new ParagraphNumbers();
    return Stream.of(paragraphs).map(numbers::next).toList();
  }
}
