package org.bayan.okapi.internal.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.RuleReference;

/**
 * A rule as the engine runs it.
 *
 * @param reference where it stands
 * @param breaks whether it is a break rule, not an exception
 * @param pattern two groups: what stands before the position, and what stands after it
 */
public record LocatedRule(RuleReference reference, boolean breaks, Pattern pattern) {

  /** Is told where a rule matches. */
  @FunctionalInterface
  public interface Matched {
    void at(int offset);
  }

  /**
   * Walks over the positions where the rule matches. As in the engine, the search goes on from each
   * position found: of two matches that overlap before the position, the first counts.
   */
  public void forEachMatch(String text, Matched matched) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    int previous = -1;
    while (from != previous && matcher.find(from)) {
      previous = from;
      from = matcher.start() + matcher.group(1).length();
      matched.at(from);
    }
  }
}
