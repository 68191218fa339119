package org.bayan.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.model.bitext.LinkType;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.CheckedText;
import org.bayan.quality.Coverage;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.TextRange;
import org.bayan.quality.WordKnowledge;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String LONG =
      "The members of the group came together in the morning to speak of all that had happened.";

  @Test
  void a_long_gap_is_an_omission() {
    List<Finding> findings =
        check(
            LONG + " " + LONG,
            "اجتمع أعضاء الفريق في الصباح للحديث عن كل ما جرى. "
                + "اجتمع أعضاء الفريق في الصباح للحديث عن كل ما جرى.",
            new Coverage.Gaps(0.8, 1, List.of(new TextRange(0, LONG.length())), List.of()));
    assertTrue(Checked.ids(findings).contains("words-omitted"), findings::toString);
  }

  @Test
  void a_pair_with_nothing_in_common_is_unrelated() {
    List<Finding> findings =
        check(LONG, "وصل الوزير إلى العاصمة.", new Coverage.Gaps(0.1, 0.2, List.of(), List.of()));
    assertTrue(Checked.ids(findings).contains("unrelated"), findings::toString);
  }

  @Test
  void a_short_target_with_little_of_the_source_leaves_something_out() {
    TextRange gap = new TextRange(30, 60);
    List<Finding> findings =
        check(LONG, "اجتمع أعضاء الفريق.", new Coverage.Gaps(0.5, 1, List.of(gap), List.of()));
    assertTrue(Checked.ids(findings).contains("words-omitted"), findings::toString);
  }

  @Test
  void segments_that_stand_alone_are_found_unless_they_are_known() {
    assertEquals(List.of("target-empty"), Checked.ids(alone(LinkType.TRANSLATION, true)));
    assertEquals(List.of("source-empty"), Checked.ids(alone(LinkType.TRANSLATION, false)));
    assertEquals(List.of(), alone(LinkType.OMITTED, true));
    assertEquals(List.of(), alone(LinkType.ADDED, false));
  }

  @Test
  void of_a_summary_not_every_number_is_expected() {
    CheckedPair pair =
        new CheckedPair(
            1,
            CheckedText.of("There were 45 members and 3 States.", "en"),
            CheckedText.of("اجتمع الأعضاء.", "ar"),
            LinkType.SUMMARY);
    assertEquals(List.of(), new QualityChecker(Profile.UN, List.of()).check(pair));
  }

  private static List<Finding> alone(LinkType type, boolean source) {
    CheckedText text = CheckedText.of(LONG, "en");
    CheckedPair pair =
        source
            ? new CheckedPair(1, text, CheckedText.none("ar"), type)
            : new CheckedPair(1, CheckedText.none("ar"), text, type);
    return new QualityChecker(Profile.UN, List.of()).check(pair);
  }

  private static List<Finding> check(String source, String target, Coverage.Gaps gaps) {
    return new QualityChecker(Profile.UN, List.of(), (pair, own, other) -> gaps, WordKnowledge.NONE)
        .check(CheckedPair.of(1, source, "en", target, "ar"));
  }
}
