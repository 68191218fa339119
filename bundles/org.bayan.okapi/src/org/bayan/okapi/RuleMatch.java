package org.bayan.okapi;

import java.util.Objects;

/**
 * A rule that matches at a position.
 *
 * @param rule the rule
 * @param breaks whether it says that the text breaks there; else it says that it does not
 */
public record RuleMatch(RuleReference rule, boolean breaks) {

  /** Nothing may be null. */
  public RuleMatch {
    Objects.requireNonNull(rule, "rule");
  }
}
