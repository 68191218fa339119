package org.bayan.core;

import java.util.List;
import java.util.Objects;
import org.bayan.okapi.SegmentationDecision;

/**
 * A text unit with what the segmentation rules decided in it.
 *
 * @param number its number in the document, from 0; units without a segment are not counted
 * @param text its text, as it was segmented
 * @param decisions the decisions, in the order of the text
 */
public record ExplainedUnit(int number, String text, List<SegmentationDecision> decisions) {

  /** Nothing may be null. */
  public ExplainedUnit {
    Objects.requireNonNull(text, "text");
    decisions = List.copyOf(decisions);
  }
}
