package org.bayan.align.recall;

import java.util.List;
import org.bayan.align.AlignmentSegment;

/**
 * A document of a library.
 *
 * @param segments its segments in order
 */
public record PassageDocument(List<AlignmentSegment> segments) {
  /** Copies the list. */
  public PassageDocument {
    segments = List.copyOf(segments);
  }
}
