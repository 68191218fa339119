package org.bayan.index.library;

import java.util.Objects;

/**
 * A key of passages and how probable it is.
 *
 * @param key the key
 * @param weight from 0, exclusive, to 1
 */
public record WeightedKey(String key, double weight) {

  /** Refuses other weights. */
  public WeightedKey {
    Objects.requireNonNull(key, "key");
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("no weight of a key: " + weight);
    }
  }
}
