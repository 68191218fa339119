package org.bayan.index.memory;

import java.util.List;

/**
 * What a concordance found.
 *
 * @param hits in the order of the memory
 * @param more whether there are more than were asked for
 * @param about how many units have the words, where there are more about how many
 */
public record Concordance(List<ConcordanceHit> hits, boolean more, int about) {

  /** Nothing was found. */
  public static final Concordance NOTHING = new Concordance(List.of(), false, 0);

  /** Copies the list. */
  public Concordance {
    hits = List.copyOf(hits);
  }
}
