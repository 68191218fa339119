package org.bayan.okapi.internal.breaks;

import java.util.function.IntConsumer;
import java.util.regex.Matcher;

/** Finds the positions that one rule decides in a text. For one thread at a time. */
abstract sealed class RuleRun permits SearchEverywhere, SearchAtTriggers {
  private final Matcher matcher;

  RuleRun(BreakRule rule) {
    matcher = rule.expression().matcher("");
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }

  static RuleRun of(BreakRule rule) {
    return rule.shape()
        .<RuleRun>map(shape -> new SearchAtTriggers(rule, shape))
        .orElseGet(() -> new SearchEverywhere(rule));
  }

  /**
   * Goes through a text. The positions are those of the leftmost match, then of the leftmost one
   * that begins at that position or behind it, and so on.
   *
   * @param triggers where the trigger of the rule may stand, ascending
   * @param decided takes the positions, ascending
   */
  abstract void run(String text, Positions triggers, IntConsumer decided);

  /** The matcher, which sees the whole text whatever part of it is searched. */
  final Matcher matcher() {
    return matcher;
  }
}
