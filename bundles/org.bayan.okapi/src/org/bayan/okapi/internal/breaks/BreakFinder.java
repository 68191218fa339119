package org.bayan.okapi.internal.breaks;

import java.util.ArrayList;
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
  private static final byte BREAK = 1;
  private static final byte NO_BREAK = 2;

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
    index.read(text);
    byte[] decisions = new byte[text.length() + 1];
    for (int i = 0; i < rules.size(); i++) {
      byte decision = rules.get(i).breaks() ? BREAK : NO_BREAK;
      Positions triggers = index.positions(triggerOfRule.get(i));
      runs.get(i).run(text, triggers, at -> decide(decisions, at, decision));
    }
    return IntStream.range(0, decisions.length).filter(at -> decisions[at] == BREAK).toArray();
  }

  private static void decide(byte[] decisions, int at, byte decision) {
    if (decisions[at] == 0) {
      decisions[at] = decision;
    }
  }
}
