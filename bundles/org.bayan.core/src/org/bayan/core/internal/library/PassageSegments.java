package org.bayan.core.internal.library;

import org.bayan.align.AlignmentSegment;

/** Makes the segments of official texts that the engine looks at. Several threads may use one. */
@FunctionalInterface
public interface PassageSegments {

  /**
   * A segment.
   *
   * @param text what it says
   * @param paragraph number of its paragraph
   * @param language BCP 47 tag of the official text
   */
  AlignmentSegment of(String text, int paragraph, String language);
}
