package org.bayan.core.memory;

import java.util.Objects;
import org.bayan.index.memory.MemoryMatch;

/**
 * A match of one of several texts.
 *
 * @param segment the text, counted from 0
 * @param text the text
 * @param match what was found for it
 */
public record FoundMatch(int segment, String text, MemoryMatch match) {

  /** Nothing may be null. */
  public FoundMatch {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(match, "match");
  }
}
