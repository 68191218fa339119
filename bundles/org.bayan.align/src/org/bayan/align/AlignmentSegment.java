package org.bayan.align;

import java.util.List;
import java.util.Objects;

/**
 * A segment to align.
 *
 * @param text its text
 * @param paragraph number of the paragraph it stands in; equal for segments of one paragraph and
 *     growing through the text
 * @param terms the terms recognised in it, possibly none
 */
public record AlignmentSegment(String text, int paragraph, List<TermOccurrence> terms) {
  /** Copies the list of terms. */
  public AlignmentSegment {
    Objects.requireNonNull(text, "text");
    terms = List.copyOf(terms);
  }
}
