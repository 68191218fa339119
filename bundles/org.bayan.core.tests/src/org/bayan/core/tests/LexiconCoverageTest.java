package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.core.internal.quality.LexiconCoverage;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Coverage;
import org.bayan.quality.TextRange;
import org.bayan.text.Tokenizer;
import org.junit.jupiter.api.Test;

/** What the lexicon that ships tells of omissions and additions. */
class LexiconCoverageTest {
  private static final String ENGLISH = "The workers demand higher wages in the city.";
  private static final String ARABIC = "يطالب العمال بأجور أعلى في المدينة.";

  @Test
  void a_translation_covers_both_sides() {
    Coverage.Gaps gaps = gaps(ENGLISH, "en", ARABIC, "ar");
    assertTrue(gaps.sourceShare() > 0.8, gaps::toString);
    assertTrue(gaps.targetShare() > 0.8, gaps::toString);
  }

  @Test
  void words_that_nothing_translates_are_gaps_which_join() {
    String more = ENGLISH + " Hospitals bought medical equipment.";
    Coverage.Gaps gaps = gaps(more, "en", ARABIC, "ar");
    TextRange last = gaps.sourceOnly().getLast();
    assertTrue(last.of(more).startsWith("Hospitals bought medical"), () -> last.of(more));
    assertTrue(gaps.sourceShare() < 0.75, gaps::toString);
    assertTrue(gaps.targetShare() > 0.8, gaps::toString);
  }

  @Test
  void the_directions_mirror_each_other() {
    String more = ENGLISH + " Hospitals bought medical equipment.";
    Coverage.Gaps one = gaps(more, "en", ARABIC, "ar");
    Coverage.Gaps other = gaps(ARABIC, "ar", more, "en");
    assertEquals(one.sourceShare(), other.targetShare());
    assertEquals(one.targetShare(), other.sourceShare());
    assertEquals(one.sourceOnly(), other.targetOnly());
  }

  @Test
  void a_name_is_covered_by_what_sounds_like_it() {
    Coverage.Gaps gaps = gaps("He met Mladenov.", "en", "والتقى ملادينوف.", "ar");
    assertEquals(1, gaps.sourceShare(), gaps::toString);
  }

  @Test
  void of_other_languages_nothing_is_known() {
    Coverage.Gaps gaps = gaps("Les ouvriers demandent.", "fr", ARABIC, "ar");
    assertEquals(new Coverage.Gaps(1, 1, List.of(), List.of()), gaps);
  }

  @Test
  void regions_make_no_other_language() {
    assertEquals(gaps(ENGLISH, "en", ARABIC, "ar"), gaps(ENGLISH, "en-GB", ARABIC, "ar-EG"));
  }

  private static Coverage.Gaps gaps(
      String source, String sourceLanguage, String target, String targetLanguage) {
    boolean arabic = sourceLanguage.startsWith("ar");
    LexiconCoverage coverage =
        new LexiconCoverage(
            arabic ? "ar" : "en", arabic ? "en" : "ar", List.of(ShippedLexicon.arabicEnglish()));
    return coverage.of(
        CheckedPair.of(1, source, sourceLanguage, target, targetLanguage),
        Tokenizer.tokenize(source),
        Tokenizer.tokenize(target));
  }
}
