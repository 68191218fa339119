package org.bayan.okapi.internal.breaks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where texts break by the rules of one language; of the rules that match at a position the
 * first decides. For one thread at a time.
 */
public final class BreakFinder {
  /** No rule decides here. */
  public static final int UNDECIDED = -1;

  private final List<BreakRule> rules = new ArrayList<>();
  private final List<RuleRun> runs = new ArrayList<>();
  private final List<Integer> triggerOfRule = new ArrayList<>();
  private final TriggerIndex index;

  /**
   * Compiles rules.
   *
   * @param expressions in the order in which the rules are asked
   */
  public BreakFinder(List<RuleExpression> expressions) {
    Map<String, CharacterSet> sets = new HashMap<>();
    Map<Set<String>, CharacterSet> triggers = new LinkedHashMap<>();
    for (RuleExpression expression : expressions) {
      BreakRule rule = BreakRule.of(expression, sets);
      rules.add(rule);
      runs.add(RuleRun.of(rule));
      rule.shape()
          .map(BreakRule.Shape::characters)
          .ifPresent(set -> triggers.putIfAbsent(set.expressions(), set));
    }
    index = new TriggerIndex(List.copyOf(triggers.values()));
    List<Set<String>> order = List.copyOf(triggers.keySet());
    for (BreakRule rule : rules) {
      triggerOfRule.add(
          rule.shape().map(shape -> order.indexOf(shape.characters().expressions())).orElse(0));
    }
  }

  /** The positions at which a text breaks, ascending. */
  public int[] find(String text) {
    int[] deciders = deciders(text);
    return IntStream.range(0, deciders.length)
        .filter(at -> deciders[at] != UNDECIDED && rules.get(deciders[at]).breaks())
        .toArray();
  }

  /**
   * The rule that decides at each position of a text, its end included: the number of the rule from
   * 0 on in the order of the expressions, or {@link #UNDECIDED} where none matches.
   */
  public int[] deciders(String text) {
    index.read(text);
    int[] deciders = new int[text.length() + 1];
    Arrays.fill(deciders, UNDECIDED);
    for (int i = 0; i < rules.size(); i++) {
      int rule = i;
      Positions triggers = index.positions(triggerOfRule.get(i));
      runs.get(i).run(text, triggers, at -> decide(deciders, at, rule));
    }
    return deciders;
  }

  private static void decide(int[] deciders, int at, int rule) {
    if (deciders[at] == UNDECIDED) {
      deciders[at] = rule;
    }
  }
}
