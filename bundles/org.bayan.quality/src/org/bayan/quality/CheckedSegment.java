package org.bayan.quality;

import java.util.Objects;

/**
 * Where a segment stands in the text that is checked.
 *
 * @param id its id in the bitext; empty where it has none
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record CheckedSegment(String id, int start, int end) {

  /** Nothing may be null. */
  public CheckedSegment {
    Objects.requireNonNull(id, "id");
  }
}
