package org.bayan.okapi;

import java.util.Objects;
import java.util.Optional;

/**
 * What was decided at a spot of a text unit.
 *
 * @param offset the spot, in UTF-16 units from the beginning of the unit; between the first and the
 *     last character, where there is something to decide
 * @param outcome what was decided
 * @param rule the rule that decided; absent when none matched
 */
public record SegmentationDecision(int offset, Outcome outcome, Optional<RuleReference> rule) {

  /** What can be decided. */
  public enum Outcome {
    /** A break rule came first: a segment ends here, unless it would hold white space alone. */
    BREAK,
    /** An exception came first. */
    NO_BREAK,
    /** A sentence looks as if it ended here, but no rule matched. */
    NONE
  }

  /** There is a rule unless the outcome is {@link Outcome#NONE}. */
  public SegmentationDecision {
    Objects.requireNonNull(outcome, "outcome");
    if (rule.isPresent() == (outcome == Outcome.NONE)) {
      throw new IllegalArgumentException(outcome + " by " + rule);
    }
  }

  static SegmentationDecision by(int offset, boolean breaks, RuleReference rule) {
    return new SegmentationDecision(
        offset, breaks ? Outcome.BREAK : Outcome.NO_BREAK, Optional.of(rule));
  }

  static SegmentationDecision none(int offset) {
    return new SegmentationDecision(offset, Outcome.NONE, Optional.empty());
  }
}
