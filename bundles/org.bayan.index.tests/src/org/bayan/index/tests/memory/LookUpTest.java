package org.bayan.index.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bayan.index.memory.Difference;
import org.bayan.index.memory.LookUpOptions;
import org.bayan.index.memory.LookUpRequest;
import org.bayan.index.memory.MatchScore;
import org.bayan.index.memory.MatchType;
import org.bayan.index.memory.MemoryMatch;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.TextRange;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookUpTest {
  private static final String REPORT = "The Security Council adopted the report of the mission.";
  private static final String REPORT_AR = "اعتمد مجلس الأمن تقرير البعثة.";

  @TempDir private Path temporary;

  @Test
  void the_same_text_scores_100_in_both_languages() throws IOException {
    TranslationUnit unit = Units.pair(REPORT, REPORT_AR);

    MemoryMatch match = only(lookUp(english(REPORT), unit));
    assertEquals(MatchType.EXACT, match.type());
    assertEquals(100, match.score());
    assertEquals(REPORT_AR, match.target().text());
    assertEquals(List.of(), match.differences());
    MemoryMatch other = only(lookUp(arabic("\u200F" + REPORT_AR + " "), unit));
    assertEquals(100, other.score());
    assertEquals(REPORT, other.target().text());
  }

  @Test
  void the_same_text_between_the_same_texts_scores_101() throws IOException {
    TranslationUnit unit =
        Units.pair("Yes.", "نعم.", "x-context-pre", "Do you agree?", "x-context-post", "Thanks.");
    TranslationUnit other = Units.pair("Yes.", "بلى.", "x-context-pre", "Do you not agree?");
    LookUpRequest request = new LookUpRequest("Yes.", "en", "ar", "Do you agree?", "Thanks.");

    List<MemoryMatch> matches = lookUp(request, other, unit);
    assertEquals(2, matches.size());
    assertEquals(MatchType.CONTEXT_EXACT, matches.get(0).type());
    assertEquals(101, matches.get(0).score());
    assertEquals("نعم.", matches.get(0).target().text());
    assertEquals(MatchType.EXACT, matches.get(1).type());
  }

  @Test
  void an_arabic_clitic_does_not_cost_a_whole_word() throws IOException {
    TranslationUnit unit = Units.pair("and for the coalition there are aims", "وللتحالف أهداف");

    MemoryMatch match = only(lookUp(arabic("للتحالف أهداف"), unit));
    assertEquals(MatchType.FUZZY, match.type());
    assertTrue(match.score() > 90, String.valueOf(match.score()));
    assertEquals(
        List.of(new Difference(Difference.Kind.FORM, new TextRange(0, 7), new TextRange(0, 8))),
        match.differences());
  }

  @Test
  void what_differs_in_diacritics_and_hamza_alone_scores_99() throws IOException {
    MemoryMatch match =
        only(lookUp(arabic("اجتمع المُجلس امس"), Units.pair("x", "اجتمع المجلس أمس")));
    assertEquals(99, match.score());
  }

  @Test
  void another_number_is_put_into_the_translation() throws IOException {
    TranslationUnit unit =
        Units.pair("In 2014 there were 60 states.", "في عام ٢٠١٤ كانت هناك ٦٠ دولة.");

    MemoryMatch match = only(lookUp(english("In 2015 there were 62 states."), unit));
    assertEquals(MatchType.EXACT_PLACEABLES, match.type());
    assertEquals(99, match.score());
    assertEquals("في عام ٢٠١٥ كانت هناك ٦٢ دولة.", match.proposal());
    assertEquals(2, match.replaced().size());
    TextRange first = match.replaced().get(0);
    assertEquals("٢٠١٥", match.proposal().substring(first.start(), first.end()));
    assertEquals(
        List.of(Difference.Kind.PLACEABLE, Difference.Kind.PLACEABLE),
        match.differences().stream().map(Difference::kind).toList());
  }

  @Test
  void another_day_is_put_into_the_translation_of_a_date() throws IOException {
    TranslationUnit unit =
        Units.pair("It met on 3 December 2014.", "اجتمعت في ٣ كانون الأول/ديسمبر ٢٠١٤.");

    MemoryMatch match = only(lookUp(english("It met on 4 December 2015."), unit));
    assertEquals(MatchType.EXACT_PLACEABLES, match.type());
    assertEquals("اجتمعت في ٤ كانون الأول/ديسمبر ٢٠١٥.", match.proposal());
  }

  @Test
  void another_month_is_put_in_in_all_families_of_names_that_are_there() throws IOException {
    TranslationUnit unit =
        Units.pair("It met on 3 December 2014.", "اجتمعت في ٣ كانون الأول/ديسمبر ٢٠١٤.");

    MemoryMatch match = only(lookUp(english("It met on 15 May 2014."), unit));
    assertEquals(MatchType.EXACT_PLACEABLES, match.type());
    assertEquals("اجتمعت في ١٥ أيار/مايو ٢٠١٤.", match.proposal());
    MemoryMatch back = only(lookUp(arabic("اجتمعت في 1 شباط/فبراير 2016."), unit));
    assertEquals("It met on 1 February 2016.", back.proposal());
  }

  @Test
  void a_number_that_the_translation_does_not_have_leaves_a_fuzzy_match() throws IOException {
    MemoryMatch match =
        only(
            lookUp(
                english("There were 5 states here."),
                Units.pair("There were 4 states here.", "كانت هناك أربع دول.")));
    assertEquals(MatchType.FUZZY, match.type());
    assertEquals("كانت هناك أربع دول.", match.proposal());
  }

  @Test
  void all_units_of_the_same_text_are_given_and_equal_ones_once() throws IOException {
    TranslationUnit[] units = new TranslationUnit[30];
    for (int i = 0; i < units.length; i++) {
      units[i] = Units.pair("The session was suspended.", "علقت الجلسة " + i / 2);
    }

    List<MemoryMatch> matches = lookUp(english("The session was suspended."), units);
    assertEquals(15, matches.size());
    assertTrue(matches.stream().allMatch(match -> match.score() == 100 && match.copies() == 2));
  }

  @Test
  void an_unreviewed_unit_is_marked_and_penalised() throws IOException {
    List<MemoryMatch> matches =
        lookUp(
            english("It met."),
            Units.pair("It met.", "اجتمع", "x-status", "UNREVIEWED"),
            Units.pair("It met.", "التأم", "x-status", "ACCEPTED"));

    assertEquals(List.of(100, 98), matches.stream().map(MemoryMatch::score).toList());
    assertFalse(matches.get(0).unreviewed());
    assertTrue(matches.get(1).unreviewed());
    assertEquals(MatchType.EXACT, matches.get(1).type());
  }

  @Test
  void words_more_fewer_and_other_are_told_apart() throws IOException {
    MemoryMatch match =
        only(
            lookUp(
                english("The Council adopted a long report of the mission yesterday."),
                Units.pair("The Assembly adopted a report of the new mission yesterday.", "ا")));
    assertEquals(70, match.score());
    assertEquals(
        List.of(Difference.Kind.CHANGED, Difference.Kind.MISSING, Difference.Kind.ADDED),
        match.differences().stream().map(Difference::kind).toList());
    assertEquals(new TextRange(4, 11), match.differences().get(0).wanted());
    assertEquals(new TextRange(4, 12), match.differences().get(0).found());
  }

  @Test
  void a_unit_that_is_a_part_of_the_text_is_found_where_nothing_longer_fits() throws IOException {
    List<MemoryMatch> matches =
        lookUp(
            english("We thank the United Nations for its work in the region"),
            Units.pair("the United Nations", "الأمم المتحدة"),
            Units.pair("He praised its work in the region and left for the capital", "أشاد"));

    assertEquals(MatchType.SUBSEGMENT, matches.get(0).type());
    assertEquals(new TextRange(9, 27), matches.get(0).covered());
    assertEquals(MatchType.FRAGMENT, matches.get(1).type());
    assertEquals(new TextRange(32, 54), matches.get(1).covered());
    assertEquals(new TextRange(11, 33), matches.get(1).found());
  }

  @Test
  void all_texts_of_a_language_in_a_unit_are_looked_into() throws IOException {
    TranslationUnit unit =
        new TranslationUnit(
            UnitDetails.NONE,
            List.of(
                UnitVariant.of("en-US", "The color of the flag is green today"),
                UnitVariant.of("en-GB", "What colour the flag has today is not known"),
                UnitVariant.of("ar-SA", "لون")));

    assertEquals(
        "en-GB",
        only(lookUp(english("What colour the flag has today is not known"), unit))
            .source()
            .language());
  }

  @Test
  void the_unit_that_a_text_was_kept_in_itself_is_no_match_and_hides_no_parts() throws IOException {
    UnitDetails own = UnitDetails.NONE.with(UnitAttribute.ID, "p/b1");
    TranslationUnit kept = Units.pair(REPORT, REPORT_AR).with(own);
    TranslationUnit part = Units.pair("The Security Council", "مجلس الأمن");
    LookUpRequest request = new LookUpRequest(REPORT, "en", "ar", "", "", "p/b1");

    assertEquals(MatchType.SUBSEGMENT, only(lookUp(request, kept, part)).type());
    TranslationUnit copy = Units.pair(REPORT, REPORT_AR);
    MemoryMatch match = only(lookUp(request, copy, kept, part));
    assertEquals(100, match.score());
    assertEquals(1, match.copies());
  }

  @Test
  void a_memory_knows_whether_something_was_written_since_it_was_opened() throws IOException {
    Path folder = temporary.resolve("memory");
    Units.memory(folder, Units.pair(REPORT, REPORT_AR));
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertTrue(memory.isCurrent());
      try (MemoryWriter writer = MemoryWriter.open(folder)) {
        writer.accept(Units.pair("a", "b"));
        assertTrue(memory.isCurrent());
        writer.commit();
      }
      assertFalse(memory.isCurrent());
    }
  }

  @Test
  void nothing_is_found_for_blank_texts_and_unknown_languages() throws IOException {
    TranslationUnit unit = Units.pair(REPORT, REPORT_AR);
    assertEquals(List.of(), lookUp(english("  "), unit));
    assertEquals(List.of(), lookUp(LookUpRequest.of("bonjour", "fr", "ar"), unit));
    assertEquals(List.of(), lookUp(LookUpRequest.of(REPORT, "en", "fr"), unit));
  }

  @Test
  void a_text_of_marks_is_found_as_a_whole() throws IOException {
    assertEquals(100, only(lookUp(english("***"), Units.pair("***", "***"))).score());
  }

  @Test
  void the_score_is_the_published_one() {
    assertEquals(80, MatchScore.of("one two three four five", "one two three four six", "en"));
    assertEquals(98, MatchScore.of("one two three four five.", "one two three four five", "en"));
    assertEquals(100, MatchScore.of("a b", "a  b", "en"));
    assertEquals(0, MatchScore.of("a b", "c d", "en"));
  }

  private List<MemoryMatch> lookUp(LookUpRequest request, TranslationUnit... units)
      throws IOException {
    Path folder = temporary.resolve("memory" + System.nanoTime());
    Units.memory(folder, units);
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      return memory.lookUp(request, LookUpOptions.USUAL);
    }
  }

  private static LookUpRequest english(String text) {
    return LookUpRequest.of(text, "en", "ar");
  }

  private static LookUpRequest arabic(String text) {
    return LookUpRequest.of(text, "ar", "en");
  }

  private static MemoryMatch only(List<MemoryMatch> matches) {
    assertEquals(1, matches.size(), matches.toString());
    return matches.get(0);
  }
}
