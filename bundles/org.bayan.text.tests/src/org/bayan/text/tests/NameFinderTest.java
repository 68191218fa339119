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
}
