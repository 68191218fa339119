package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.recall.PassageKeys;
import org.bayan.align.recall.QueryGroup;
import org.bayan.align.recall.QueryKeys;
import org.bayan.align.recall.WeightedKey;
import org.junit.jupiter.api.Test;

class PassageKeysTest {
  private static final Lexicon LEXICON = ToyLexicons.learn(ToyLexicons.HOUSES);

  private static Set<String> query(String text, List<Lexicon> lexicons) {
    return new QueryKeys("ar", "en", lexicons)
        .of(text).stream()
            .flatMap(group -> group.keys().stream())
            .map(WeightedKey::key)
            .collect(Collectors.toSet());
  }

  @Test
  void aPassageIsFoundByItsStemsNamesNumbersDatesAndSymbols() {
    List<String> keys =
        PassageKeys.of("In 2014 Mladenov cited S/RES/2170 (2014) on November 12.", "en");
    assertTrue(keys.containsAll(List.of("s:mldnf", "n:2014", "d:m11d12")), keys::toString);
    assertTrue(keys.contains("y:S/RES/2170 (2014)"), keys::toString);
  }

  @Test
  void aKeyIsThereAsOftenAsItsWord() {
    long houses =
        PassageKeys.of("A house beside houses", "en").stream().filter("w:house"::equals).count();
    assertEquals(2, houses);
  }

  @Test
  void anArabicWordIsFoundWithAndWithoutWhatMayBeAProclitic() {
    List<String> keys = PassageKeys.of("ولجنة", "ar");
    assertTrue(keys.contains("w:لجن"), keys::toString);
  }

  @Test
  void aQueryHasTheTranslationsOfEachWord() {
    Set<String> keys = query("بيت كبير", List.of(LEXICON));
    assertTrue(keys.containsAll(Set.of("w:house", "w:big")), keys::toString);
    assertFalse(keys.contains("w:book"), keys::toString);
  }

  @Test
  void aLexiconOfTheOtherDirectionServesAsWell() {
    assertEquals(
        query("بيت كبير", List.of(LEXICON)), query("بيت كبير", List.of(LEXICON.swapped())));
  }

  @Test
  void aWordThatNoLexiconKnowsIsLookedForAsAName() {
    Set<String> keys = query("ملادينوف", List.of(LEXICON));
    assertTrue(keys.contains("s:mldnf"), keys::toString);
  }

  @Test
  void numbersAndSymbolsAreLookedForAsTheyAre() {
    Set<String> keys = query("القرار S/RES/2170 (2014) في ٧ أيلول/سبتمبر", List.of(LEXICON));
    assertTrue(keys.containsAll(Set.of("y:S/RES/2170 (2014)", "d:m9d7")), keys::toString);
  }

  @Test
  void anEmptyTextAsksForNothing() {
    assertTrue(query("", List.of(LEXICON)).isEmpty());
    assertTrue(PassageKeys.of("", "en").isEmpty());
  }

  @Test
  void aGroupWithoutKeysOrAKeyWithoutWeightIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new QueryGroup(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new WeightedKey("w:house", 0));
  }
}
