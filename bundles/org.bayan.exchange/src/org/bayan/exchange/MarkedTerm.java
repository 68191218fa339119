package org.bayan.exchange;

import java.util.List;

/**
 * A term found in a segment, as a report shows it.
 *
 * @param start where it begins in the text of the segment, in UTF-16 units
 * @param end where it ends, exclusive
 * @param conceptId the concept that it names
 * @param kind how it was recognised, in a word
 * @param equivalents what the concept is called in the other language, the best first
 */
public record MarkedTerm(
    int start, int end, String conceptId, String kind, List<String> equivalents) {

  /** Copies the equivalents and checks the range. */
  public MarkedTerm {
    equivalents = List.copyOf(equivalents);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no range: " + start + "–" + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }
}
