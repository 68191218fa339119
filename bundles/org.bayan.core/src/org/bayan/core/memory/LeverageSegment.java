package org.bayan.core.memory;

import java.util.Objects;

/**
 * A segment to be compared with memories.
 *
 * @param text its text
 * @param except the id of a unit that it is not compared with; empty for none
 */
public record LeverageSegment(String text, String except) {

  /** Nothing may be null. */
  public LeverageSegment {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(except, "except");
  }

  /** A segment that may match any unit. */
  public static LeverageSegment of(String text) {
    return new LeverageSegment(text, "");
  }
}
