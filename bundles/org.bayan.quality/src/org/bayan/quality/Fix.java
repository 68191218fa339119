package org.bayan.quality;

import java.util.Objects;

/**
 * What would mend a finding: characters of the target, and what to write in their place.
 *
 * @param range the characters of the target; empty where something is inserted
 * @param replacement what to write there; possibly empty
 */
public record Fix(TextRange range, String replacement) {

  /** Nothing may be null. */
  public Fix {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(replacement, "replacement");
  }

  /** Inserts something. */
  public static Fix insert(int offset, String text) {
    return new Fix(new TextRange(offset, offset), text);
  }

  /** The target with the fix. */
  public String apply(String target) {
    return target.substring(0, range.start()) + replacement + target.substring(range.end());
  }
}
