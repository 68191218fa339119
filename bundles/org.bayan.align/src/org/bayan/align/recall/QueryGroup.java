package org.bayan.align.recall;

import java.util.List;

/**
 * What one word of the source may become in the other language. A passage that has several of the
 * keys does not answer better than one that has the most probable of them: together they are one
 * word of a query, whose frequency is the weighted sum of theirs (K. Darwish and D. W. Oard,
 * "Probabilistic Structured Query Methods", 2003).
 *
 * @param keys the keys, at least one
 */
public record QueryGroup(List<WeightedKey> keys) {
  /** Copies the list. */
  public QueryGroup {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("A group of a query has no key.");
    }
  }
}
