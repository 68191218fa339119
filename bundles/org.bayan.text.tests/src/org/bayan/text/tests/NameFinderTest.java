package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.Tokenizer;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static List<String> keys(String text, String language) {
    return NameFinder.find(text, language).stream().map(NameMention::key).toList();
  }

  @Test
  void capitalisedWordsInsideASentenceAreNames() {
    assertEquals(List.of("john", "kerry"), keys("Yesterday John Kerry spoke.", "en"));
  }

  @Test
  void theFirstWordOfASentenceIsNoNameUnlessKnown() {
    assertTrue(NameFinder.find("They met. Then all left.", "en").isEmpty());
    List<NameMention> names =
        NameFinder.find(Tokenizer.tokenize("Iraq won."), "en", Set.of("iraq"));
    assertEquals(List.of("iraq"), names.stream().map(NameMention::key).toList());
  }

  @Test
  void anAcronymIsLiteralAnywhere() {
    assertEquals(NameMention.Kind.LITERAL, NameFinder.find("UNAMI helps.", "en").getFirst().kind());
  }

  @Test
  void latinWordsInArabicTextAreLiteral() {
    NameMention last = NameFinder.find("بعثة الأمم المتحدة (UNAMI)", "ar").getLast();
    assertEquals(NameMention.Kind.LITERAL, last.kind());
    assertEquals("unami", last.key());
  }

  @Test
  void arabicWordsOfThreeLettersAreCandidates() {
    assertEquals(List.of("جون", "كيري"), keys("قد جون كيري", "ar"));
  }

  @Test
  void anArabicCandidateIsReadWithAndWithoutProclitics() {
    NameMention name = NameFinder.find("وكيري", "ar").getFirst();
    assertTrue(name.skeletons().contains("kr"), () -> "" + name.skeletons());
  }

  @Test
  void anElidedWordIsNoPartOfAName() {
    assertEquals(List.of("alep", "iraq"), keys("Près d’Alep, l'Iraq agit.", "fr"));
    assertEquals(List.of("onu", "europa"), keys("La dell'ONU e dell'Europa.", "it"));
  }

  @Test
  void anElidedWordThatOpensASentenceLeavesTheName() {
    assertEquals(List.of("iraq"), keys("L'Iraq agit. L'accord est signé.", "fr"));
    NameMention iraq = NameFinder.find("L'Iraq agit.", "fr").getFirst();
    assertEquals(2, iraq.start());
  }

  @Test
  void aNameWithAnApostropheInsideASentenceIsWhole() {
    assertEquals(List.of("o'brien"), keys("Selon O'Brien, tout va.", "fr"));
    assertEquals(List.of("d'alema"), keys("We met D'Alema.", "en"));
  }

  @Test
  void spanishNamesAreCapitalised() {
    assertEquals(List.of("consejo", "seguridad"), keys("¿Qué dijo el Consejo de Seguridad?", "es"));
  }

  @Test
  void anArabicNameThatBeginsLikeTheArticleKeepsItsConsonant() {
    assertTrue(NameFinder.find("وألبانيا", "ar").getFirst().skeletons().contains("lbn"));
  }
}
