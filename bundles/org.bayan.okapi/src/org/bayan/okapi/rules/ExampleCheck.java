package org.bayan.okapi.rules;

import java.util.List;
import java.util.Optional;
import org.bayan.okapi.RuleMatch;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationExplainer;

/**
 * Whether an example holds.
 *
 * @param outcome what came out
 * @param decider the rule that decides instead; absent where none does
 */
public record ExampleCheck(Outcome outcome, Optional<RuleMatch> decider) {

  /** What can come out. */
  public enum Outcome {
    /** The rule decides wherever it is to. */
    HOLDS,
    /** It comes out as the rule says, but a rule before it decides. */
    HOLDS_BY_OTHER,
    /** A rule before it decides, and says the opposite. */
    OVERRULED,
    /** No rule matches where the mark is, or this one matches nowhere in an unmarked text. */
    NO_MATCH
  }

  /**
   * Checks an example.
   *
   * @param example the example
   * @param explainer of the rules in which the rule stands
   * @param languageRule the language rule in which it stands
   * @param number its number there, from 1
   * @param breaks whether it is a break rule
   */
  public static ExampleCheck of(
      RuleExample example,
      SegmentationExplainer explainer,
      String languageRule,
      int number,
      boolean breaks) {
    if (example.positions().isEmpty()) {
      return anywhere(example, explainer, languageRule, number);
    }
    ExampleCheck worst = new ExampleCheck(Outcome.HOLDS, Optional.empty());
    for (int position : example.positions()) {
      ExampleCheck check = at(explainer.matches(example.text(), position), number, breaks);
      if (check.outcome().compareTo(worst.outcome()) > 0) {
        worst = check;
      }
    }
    return worst;
  }

  private static ExampleCheck anywhere(
      RuleExample example, SegmentationExplainer explainer, String languageRule, int number) {
    boolean decides =
        explainer.explain(example.text()).stream()
            .map(SegmentationDecision::rule)
            .flatMap(Optional::stream)
            .anyMatch(r -> r.languageRule().equals(languageRule) && r.number() == number);
    return new ExampleCheck(decides ? Outcome.HOLDS : Outcome.NO_MATCH, Optional.empty());
  }

  private static ExampleCheck at(List<RuleMatch> matches, int number, boolean breaks) {
    if (matches.isEmpty()) {
      return new ExampleCheck(Outcome.NO_MATCH, Optional.empty());
    }
    RuleMatch first = matches.getFirst();
    if (first.rule().number() == number) {
      return new ExampleCheck(Outcome.HOLDS, Optional.empty());
    }
    Outcome outcome = first.breaks() == breaks ? Outcome.HOLDS_BY_OTHER : Outcome.OVERRULED;
    return new ExampleCheck(outcome, Optional.of(first));
  }
}
