package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bayan.okapi.Profile;
import org.bayan.okapi.RuleMatch;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.rules.ExampleReport;
import org.bayan.okapi.rules.ExampleReport.Checked;
import org.bayan.okapi.rules.LanguageRule;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleComment;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.okapi.rules.Trial;
import org.junit.jupiter.api.Test;

/** A text as rules cut it, and the examples of all rules at once. */
class TrialTest {

  private static final String TEXT = "Mr. Smith came. He sat.\r\n\n1. The Council met. It voted.";

  private final Trial trial =
      new Trial(SegmentationRules.builtIn(Profile.INSTITUTIONAL), "en", TEXT);

  @Test
  void each_line_is_a_unit_and_offsets_are_those_of_the_whole_text() {
    assertEquals(
        List.of("Mr. Smith came.", "He sat.", "1. The Council met.", "It voted."),
        trial.segments().stream().map(range -> range.of(TEXT)).toList());
  }

  @Test
  void decisions_and_matches_are_told_at_the_same_offsets() {
    int exception = TEXT.indexOf(" Smith");
    assertTrue(
        trial.decisions().stream()
            .anyMatch(
                decision ->
                    decision.offset() == exception
                        && decision.outcome() == SegmentationDecision.Outcome.NO_BREAK));
    List<RuleMatch> matches = trial.matches(exception);
    assertFalse(matches.getFirst().breaks());
    assertTrue(trial.matches(TEXT.indexOf(" He")).getFirst().breaks());
    assertFalse(trial.matches(TEXT.indexOf(" The")).getFirst().breaks());
    assertEquals(List.of(), trial.matches(2));
    assertEquals(List.of(), trial.matches(TEXT.length()));
    assertEquals(List.of(), trial.matches(0));
  }

  @Test
  void one_goes_from_decision_to_decision() {
    assertEquals(OptionalInt.of(TEXT.indexOf(" Smith")), trial.next(0));
    assertEquals(OptionalInt.of(TEXT.indexOf(" Smith")), trial.previous(TEXT.indexOf(" He")));
    assertEquals(OptionalInt.empty(), trial.next(TEXT.length()));
    assertEquals(OptionalInt.empty(), trial.previous(0));
  }

  @Test
  void a_rule_that_spoils_the_example_of_another_is_seen_there() throws Exception {
    RuleFile file;
    try (InputStream in = SegmentationRules.class.getResourceAsStream("/srx/line.srx")) {
      file = RuleFile.parse(in.readAllBytes(), "line.srx");
    }
    Rule stop =
        file.newRule(true)
            .withBefore("\\.")
            .withAfter(" ")
            .withComment(new RuleComment("Stops", List.of("One.| Two")));
    List<Rule> rules = new ArrayList<>(List.of(stop, stop.withActive(false)));
    assertEquals(List.of(true), holds(file.withRules(0, rules), 0));
    assertEquals(List.of(), holds(file.withRules(0, rules), 1));
    rules.addFirst(file.newRule(false).withBefore("e\\."));
    assertEquals(List.of(false), holds(file.withRules(0, rules), 1));
  }

  private static List<Boolean> holds(RuleFile file, int rule) throws Exception {
    LanguageRule languageRule = file.languageRules().getFirst();
    return ExampleReport.of(languageRule, file.rules()).of(rule).stream()
        .map(Checked::holds)
        .toList();
  }
}
