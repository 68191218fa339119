package org.bayan.align.recall;

import java.util.Objects;

/**
 * A key to look for.
 *
 * @param key one of those that {@link PassageKeys} makes
 * @param weight how probable it is that a translation has it, above 0 to 1
 */
public record WeightedKey(String key, double weight) {
  /** Checks the weight. */
  public WeightedKey {
    Objects.requireNonNull(key, "key");
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("The weight of " + key + " is " + weight + ".");
    }
  }
}
