package org.bayan.core.memory;

import java.util.Objects;
import org.bayan.index.memory.MemoryException.Problem;

/**
 * A translation memory that a bitext names and that cannot be looked into.
 *
 * @param name what people call it
 * @param place its folder, or the URI that leads to none
 * @param problem what stands in the way
 */
public record UnusableMemory(String name, String place, Problem problem) {

  /** Nothing may be null. */
  public UnusableMemory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(problem, "problem");
  }
}
