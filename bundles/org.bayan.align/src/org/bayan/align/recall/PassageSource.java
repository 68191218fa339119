package org.bayan.align.recall;

import java.util.List;

/**
 * The passages among which those behind a report are looked for. It may be large: only documents
 * that candidates come from are asked for. Several threads may ask at once.
 */
public interface PassageSource {
  /**
   * The segments that answer a query best.
   *
   * @param query what the words of a text may become
   * @param most how many segments at most
   * @return addresses, the best first
   */
  List<PassageAddress> candidates(List<QueryGroup> query, int most);

  /**
   * A document.
   *
   * @param number from 0 to {@link #documents()}, exclusive
   */
  PassageDocument document(int number);

  /** How many documents there are. */
  int documents();

  /** How many segments all documents have. */
  int passages();
}
