package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.RuleMatch;
import org.bayan.okapi.SegmentationExplainer;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.rules.ExampleCheck;
import org.bayan.okapi.rules.ExampleCheck.Outcome;
import org.bayan.okapi.rules.LanguageRule;
import org.bayan.okapi.rules.PatternFault;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleExample;
import org.bayan.okapi.rules.RuleFile;
import org.junit.jupiter.api.Test;

/** Examples of rules, and what is decided at a position. */
class RuleExampleTest {

  private static RuleFile shipped() throws Exception {
    try (InputStream in = SegmentationRules.class.getResourceAsStream("/srx/institutional.srx")) {
      return RuleFile.parse(in.readAllBytes(), "institutional.srx");
    }
  }

  /** Exceptions for Mr. and M. stand before a break rule for stops and one for Mr. */
  private static RuleFile small() throws Exception {
    RuleFile empty =
        RuleFile.parse(
            ("<srx xmlns='http://www.lisa.org/srx20' version='2.0'><header/><body><languagerules>"
                    + "<languagerule languagerulename='A'></languagerule></languagerules><maprules>"
                    + "<languagemap languagepattern='.*' languagerulename='A'/></maprules></body>"
                    + "</srx>")
                .getBytes("UTF-8"),
            "small.srx");
    return empty.withRules(
        0,
        List.of(
            empty.newRule(false).withBefore("Mr\\.").withAfter("\\s"),
            empty.newRule(false).withBefore("M[rs]\\.").withAfter("\\s"),
            empty.newRule(true).withBefore("[.!]").withAfter("\\s"),
            empty.newRule(true).withBefore("Mr\\.").withAfter("\\s")));
  }

  private static ExampleCheck check(String notation, int number) throws Exception {
    RuleFile file = small();
    SegmentationExplainer explainer = file.rules().explainerOf("A");
    boolean breaks = file.languageRules().getFirst().rules().get(number - 1).breaks();
    return ExampleCheck.of(RuleExample.parse(notation), explainer, "A", number, breaks);
  }

  @Test
  void a_bar_marks_a_position_and_a_backslash_makes_it_a_character() {
    assertEquals(new RuleExample("a. b", List.of(2)), RuleExample.parse("a.| b"));
    assertEquals(new RuleExample("a|\\b\\c", List.of()), RuleExample.parse("a\\|\\\\b\\c"));
    assertEquals("a\\|\\\\.| b", RuleExample.notation("a|\\. b", 4));
    assertEquals(new RuleExample("a|\\. b", List.of(4)), RuleExample.parse("a\\|\\\\.| b"));
  }

  @Test
  void an_example_holds_where_its_rule_decides() throws Exception {
    assertEquals(Outcome.HOLDS, check("Mr.| Smith", 1).outcome());
    assertEquals(Outcome.HOLDS, check("One.| Two!| Three", 3).outcome());
    assertEquals(Outcome.HOLDS, check("One. Two", 3).outcome());
  }

  @Test
  void an_example_tells_which_other_rule_decides() throws Exception {
    ExampleCheck same = check("Mr.| Smith", 2);
    assertEquals(Outcome.HOLDS_BY_OTHER, same.outcome());
    assertEquals(1, same.decider().orElseThrow().rule().number());
    ExampleCheck overruled = check("One.| Mr.| Smith", 3);
    assertEquals(Outcome.OVERRULED, overruled.outcome());
    assertEquals(1, overruled.decider().orElseThrow().rule().number());
  }

  @Test
  void an_example_tells_that_no_rule_matches() throws Exception {
    assertEquals(Outcome.NO_MATCH, check("On|e. Two", 3).outcome());
    assertEquals(Outcome.NO_MATCH, check("One two", 3).outcome());
  }

  @Test
  void all_rules_that_match_at_a_position_are_told_in_order() throws Exception {
    List<RuleMatch> matches = small().rules().explainer("en").matches("Mr. Smith", 3);
    assertEquals(List.of(1, 2, 3, 4), matches.stream().map(one -> one.rule().number()).toList());
    assertEquals(
        List.of(false, false, true, true), matches.stream().map(RuleMatch::breaks).toList());
    assertTrue(small().rules().explainer("en").matches("Mr. Smith", 4).isEmpty());
  }

  @Test
  void a_fault_of_an_expression_has_its_position() {
    assertEquals(Optional.empty(), PatternFault.of("[.!?]\\p{Cf}{0,4}\\Y"));
    assertEquals(2, PatternFault.of("(a").orElseThrow().position());
    assertEquals("Unclosed group", PatternFault.of("(a").orElseThrow().reason());
    assertEquals(0, PatternFault.of("*a").orElseThrow().position());
  }

  @Test
  void the_examples_that_comments_of_the_shipped_rules_mention_mostly_hold() throws Exception {
    RuleFile file = shipped();
    SegmentationRules rules = file.rules();
    int holds = 0;
    int mentioned = 0;
    StringBuilder others = new StringBuilder();
    for (LanguageRule language : file.languageRules()) {
      SegmentationExplainer explainer = rules.explainerOf(language.name());
      for (int number = 1; number <= language.rules().size(); number++) {
        Rule rule = language.rules().get(number - 1);
        RuleExample example = RuleExample.parse(rule.comment().mentioned());
        if (!example.text().isEmpty()) {
          mentioned++;
          ExampleCheck check =
              ExampleCheck.of(example, explainer, language.name(), number, rule.breaks());
          holds += check.outcome() == Outcome.HOLDS ? 1 : 0;
          others.append(check.outcome() == Outcome.HOLDS ? "" : "\n" + rule.comment());
        }
      }
    }
    assertTrue(holds > mentioned * 0.9, holds + " of " + mentioned + others);
  }
}
