package org.bayan.core.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Earlier translations are found again by the words of their sources. */
final class BitextMatchesTest {

  private final BitextMatches matches = new BitextMatches();

  private List<Integer> similarities(String source) {
    return matches.find(source, 9).stream().map(Match::similarity).toList();
  }

  @Test
  void theSameWordsAreAWholeMatchWithOrWithoutVowelSigns() {
    matches.put(1, "انظر الفقرة ١٢ من التقرير.", "See paragraph 12 of the report.");
    assertEquals(
        List.of(new Match("انظر الفقرة ١٢ من التقرير.", "See paragraph 12 of the report.", 100)),
        matches.find("انظُر الفقرة ١٢ من التقرير", 9));
  }

  @Test
  void oneOfFiveWordsLessIsFourFifths() {
    matches.put(1, "one two three four five", "x");
    assertEquals(List.of(80), similarities("one two three four six"));
    assertEquals(List.of(80), similarities("one two three four"));
  }

  @Test
  void belowSeventyNothingIsFound() {
    matches.put(1, "one two three", "x");
    assertEquals(List.of(), similarities("one two four"));
    assertEquals(List.of(), similarities("one"));
    assertEquals(List.of(), similarities(""));
  }

  @Test
  void theBestComesFirstAndEachTargetOnce() {
    matches.put(1, "one two three four five", "x");
    matches.put(2, "one two three four six", "y");
    matches.put(3, "one two three four six", "y");
    assertEquals(List.of(100, 80), similarities("one two three four six"));
    assertEquals(1, matches.find("one two three four six", 1).size());
  }

  @Test
  void aTranslationThatChangesIsFoundAsItIsNow() {
    matches.put(1, "one two three", "x");
    matches.put(1, "four five six", "y");
    assertEquals(List.of(), similarities("one two three"));
    assertEquals(List.of(100), similarities("four five six"));
    matches.put(1, "four five six", " ");
    assertEquals(List.of(), similarities("four five six"));
  }

  @Test
  void whatIsTranslatedIsNoMatchOfItself() {
    matches.put(1, "one two three", "x");
    assertEquals(List.of(), matches.find("one two three", 9, 1));
  }

  @Test
  void repeatedWordsDoNotHideAMatch() {
    matches.put(1, "the the the the cat", "x");
    assertEquals(List.of(80), similarities("the the the the dog"));
  }
}
