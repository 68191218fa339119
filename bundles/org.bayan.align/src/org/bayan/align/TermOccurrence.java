package org.bayan.align;

import java.util.Objects;

/**
 * A term of a termbase found in a segment. The same concept on both sides is an anchor.
 *
 * @param concept id of the concept entry
 * @param start UTF-16 offset in the segment of its first character
 * @param end UTF-16 offset in the segment after its last character
 */
public record TermOccurrence(String concept, int start, int end) {
  /** Checks the concept. */
  public TermOccurrence {
    Objects.requireNonNull(concept, "concept");
  }
}
