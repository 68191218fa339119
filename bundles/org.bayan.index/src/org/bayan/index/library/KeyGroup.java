package org.bayan.index.library;

import java.util.List;

/**
 * What one word of another language may be in the passages. Together the keys are one word of the
 * query, whose frequency is the weighted sum of theirs (K. Darwish and D. W. Oard, "Probabilistic
 * Structured Query Methods", 2003).
 *
 * @param keys the keys
 */
public record KeyGroup(List<WeightedKey> keys) {

  /** Copies the list. */
  public KeyGroup {
    keys = List.copyOf(keys);
  }
}
