package org.bayan.okapi.internal.breaks;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A compiled rule: a match of the expression says of the end of its first group whether the text
 * breaks there.
 *
 * @param expression two groups, what stands before the position and what stands after it
 * @param breaks whether the text breaks at the position or must not
 * @param shape what is known of the matches, or nothing where they are to be sought everywhere
 */
record BreakRule(Pattern expression, boolean breaks, Optional<Shape> shape) {

  /**
   * What the matches of a rule are like.
   *
   * @param trigger the characters one of which each match holds
   * @param characters what the trigger may be
   * @param automaton what may stand before and after it
   * @param maxLength the length of the longest match, or {@link Node#UNBOUNDED}
   */
  record Shape(Trigger trigger, CharacterSet characters, Automaton automaton, int maxLength) {}

  /**
   * Compiles a rule.
   *
   * @param sets shared by the rules of one segmenter
   */
  static BreakRule of(RuleExpression rule, Map<String, CharacterSet> sets) {
    return new BreakRule(
        Pattern.compile(rule.expression(), Pattern.UNICODE_CHARACTER_CLASS),
        rule.breaks(),
        ExpressionReader.read(rule.expression(), sets).flatMap(BreakRule::shape));
  }

  /** Only for rules that move on at each match: what stands before the position is not empty. */
  private static Optional<Shape> shape(Node node) {
    boolean movesOn =
        node instanceof Node.Sequence whole
            && !whole.parts().isEmpty()
            && whole.parts().getFirst().minLength() > 0;
    Optional<Trigger> trigger = Trigger.of(node).filter(t -> movesOn && t.most() != Node.UNBOUNDED);
    Optional<Automaton> automaton = trigger.flatMap(t -> Automaton.of(node));
    return automaton.map(
        a -> new Shape(trigger.get(), trigger.get().characters(), a, node.maxLength()));
  }
}
