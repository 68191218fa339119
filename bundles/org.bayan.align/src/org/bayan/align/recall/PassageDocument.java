package org.bayan.align.recall;

import java.util.Collections;
import java.util.List;
import org.bayan.align.AlignmentSegment;

/**
 * A document of a library. Only the segments that may stand behind a report are looked at, so a
 * list may make each when it is asked for; it must not change otherwise.
 *
 * @param segments its segments in order
 */
public record PassageDocument(List<AlignmentSegment> segments) {
  /** Keeps the list as it is. */
  public PassageDocument {
    segments = Collections.unmodifiableList(segments);
  }
}
