package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bayan.text.search.Match;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.SearchException.Problem;
import org.bayan.text.search.SearchMode;
import org.bayan.text.search.TextSearch;
import org.junit.jupiter.api.Test;

/** What each mode of searching finds, and what it replaces it with. */
final class TextSearchTest {

  private static List<String> found(String wanted, SearchMode mode, boolean matchCase, String text)
      throws SearchException {
    return TextSearch.of(wanted, mode, matchCase).find(text).stream()
        .map(match -> text.substring(match.start(), match.end()))
        .toList();
  }

  private static List<String> found(String wanted, SearchMode mode, String text)
      throws SearchException {
    return found(wanted, mode, false, text);
  }

  @Test
  void anExactSearchFindsTheVeryLetters() throws Exception {
    assertEquals(List.of("إلى"), found("إلى", SearchMode.EXACT, "إلى الى"));
    assertEquals(List.of("State", "state"), found("STATE", SearchMode.EXACT, "State of a state"));
    assertEquals(List.of("state"), found("state", SearchMode.EXACT, true, "State of a state"));
  }

  @Test
  void findsDoNotOverlap() throws Exception {
    assertEquals(
        List.of(new Match(0, 2), new Match(2, 4)),
        TextSearch.of("aa", SearchMode.EXACT, true).find("aaaaa"));
  }

  @Test
  void aFoldedSearchFindsEverySpellingWithItsDiacritics() throws Exception {
    assertEquals(
        List.of("إِلَى", "الى"), found("إلي", SearchMode.FOLDED, "إِلَى الكتاب الى المدينة"));
    assertEquals(List.of("١٢"), found("12", SearchMode.FOLDED, "في ١٢ يوماً"));
    assertEquals(List.of("Café"), found("cafe", SearchMode.FOLDED, "Café"));
    assertEquals(List.of(), found("cafe", SearchMode.FOLDED, true, "Café"));
  }

  @Test
  void formsOfAnArabicWordAreFoundWithWhatIsWrittenTogetherWithIt() throws Exception {
    String text = "وللتحالف دور، والتحالف باق، وتحالفه قوي، والتحالفات كثيرة";
    assertEquals(
        List.of("وللتحالف", "والتحالف", "وتحالفه"), found("التحالف", SearchMode.FORMS, text));
  }

  @Test
  void formsOfAnEnglishWordAreFoundWithRegularEndings() throws Exception {
    assertEquals(
        List.of("State", "states", "State's"),
        found("state", SearchMode.FORMS, "State, states, State's; a statement"));
    assertEquals(
        List.of("foreign fighters"),
        found("foreign fighter", SearchMode.FORMS, "of foreign fighters"));
  }

  @Test
  void aShortWordIsNotFoundInsideOfOthers() throws Exception {
    assertEquals(List.of("أن"), found("أن", SearchMode.FORMS, "كان يعلم أن الأمر"));
  }

  @Test
  void aRegularExpressionFindsAndReplacesWithGroups() throws Exception {
    TextSearch search = TextSearch.of("(\\d+) (\\w+)", SearchMode.REGULAR_EXPRESSION, true);
    String text = "of 60 states and 3 towns";
    List<Match> found = search.find(text);
    assertEquals(2, found.size());
    assertEquals("states: 60", search.replacement(text, found.get(0), "$2: $1"));
    assertEquals("towns: 3", search.replacement(text, found.get(1), "$2: $1"));
  }

  @Test
  void nothingEmptyIsFound() throws Exception {
    assertEquals(List.of("aa"), found("a*", SearchMode.REGULAR_EXPRESSION, "baab"));
    for (SearchMode mode : SearchMode.values()) {
      assertEquals(List.of(), found("", mode, "text"));
    }
  }

  @Test
  void mistakesAreToldApart() throws Exception {
    assertEquals(
        Problem.EXPRESSION,
        assertThrows(
                SearchException.class,
                () -> TextSearch.of("(a", SearchMode.REGULAR_EXPRESSION, true))
            .problem());
    TextSearch nested = TextSearch.of("(.*a){15}b", SearchMode.REGULAR_EXPRESSION, true);
    assertEquals(
        Problem.TOO_SLOW,
        assertThrows(SearchException.class, () -> nested.find("a".repeat(60))).problem());
    TextSearch plain = TextSearch.of("a", SearchMode.REGULAR_EXPRESSION, true);
    assertEquals(
        Problem.REPLACEMENT,
        assertThrows(SearchException.class, () -> plain.replacement("a", new Match(0, 1), "$7"))
            .problem());
  }

  @Test
  void aReplacementStandsForItselfInOtherModes() throws Exception {
    TextSearch search = TextSearch.of("a", SearchMode.EXACT, true);
    assertEquals("$1", search.replacement("a", new Match(0, 1), "$1"));
  }
}
