package org.bayan.index.memory;

import java.util.List;

/**
 * What a concordance found.
 *
 * @param hits in the order of the memory
 * @param more whether there are more than were asked for
 */
public record Concordance(List<ConcordanceHit> hits, boolean more) {

  /** Copies the list. */
  public Concordance {
    hits = List.copyOf(hits);
  }
}
