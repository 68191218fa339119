package org.bayan.okapi.rules;

import java.util.ArrayList;
import java.util.List;
import org.bayan.okapi.SegmentationExplainer;
import org.bayan.okapi.SegmentationRules;

/**
 * Whether the examples of the rules of one language rule hold.
 *
 * @param rules for each rule, in order, its examples
 */
public record ExampleReport(List<List<Checked>> rules) {

  /** Nothing was checked. */
  public static final ExampleReport NONE = new ExampleReport(List.of());

  /**
   * An example with its result.
   *
   * @param notation the example as it is written
   * @param mentioned whether it is only mentioned by the description, so that no position is marked
   * @param check the result
   */
  public record Checked(String notation, boolean mentioned, ExampleCheck check) {

    /** Whether nothing can be said: it is only mentioned, and in other words than a text has. */
    public boolean isUnchecked() {
      return mentioned && check.outcome() == ExampleCheck.Outcome.NO_MATCH;
    }

    /** Whether it comes out as the rule says. */
    public boolean holds() {
      return check.outcome().compareTo(ExampleCheck.Outcome.HOLDS_BY_OTHER) <= 0;
    }
  }

  /** Lists are copied. */
  public ExampleReport {
    rules = rules.stream().map(List::copyOf).toList();
  }

  /**
   * Checks the examples. A rule that is off has none, and so has a rule without examples whose
   * description mentions none.
   *
   * @param languageRule where they stand
   * @param compiled the rules of the file in which it stands
   */
  public static ExampleReport of(LanguageRule languageRule, SegmentationRules compiled) {
    SegmentationExplainer explainer = compiled.explainerOf(languageRule.name());
    List<List<Checked>> all = new ArrayList<>();
    for (Rule rule : languageRule.rules()) {
      int number = all.size() + 1;
      List<Checked> checked = new ArrayList<>();
      if (rule.active()) {
        for (String notation : examples(rule)) {
          ExampleCheck check =
              ExampleCheck.of(
                  RuleExample.parse(notation),
                  explainer,
                  languageRule.name(),
                  number,
                  rule.breaks());
          checked.add(new Checked(notation, rule.comment().examples().isEmpty(), check));
        }
      }
      all.add(checked);
    }
    return new ExampleReport(all);
  }

  private static List<String> examples(Rule rule) {
    RuleComment comment = rule.comment();
    if (!comment.examples().isEmpty()) {
      return comment.examples();
    }
    return comment.mentioned().isEmpty() ? List.of() : List.of(comment.mentioned());
  }

  /** The examples of the rule with an index; none where it was not checked. */
  public List<Checked> of(int rule) {
    return rule >= 0 && rule < rules.size() ? rules.get(rule) : List.of();
  }
}
