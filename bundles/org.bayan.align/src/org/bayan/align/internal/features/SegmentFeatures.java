package org.bayan.align.internal.features;

import java.util.List;

/**
 * What is looked at in one segment.
 *
 * @param length letters and digits in it
 * @param ending the last visible character outside quotes and brackets, 0 when there is none
 * @param opensParagraph whether it is the first of its paragraph
 * @param stems number of each of its words in the vocabulary of its side
 * @param spans where each of these words stands
 * @param anchors its anchors, one for each key, by ascending key
 */
public record SegmentFeatures(
    int length,
    int ending,
    boolean opensParagraph,
    int[] stems,
    List<Span> spans,
    List<Anchor> anchors) {

  private static final int SHORT = 45;
  private static final String STOPS = ".!?؟…:;؛,،";

  /** Whether the segment is short enough for a heading. */
  public boolean isShort() {
    return length <= SHORT;
  }

  /** Whether the segment ends as a sentence, a list item or a clause does. */
  public boolean endsWithStop() {
    return STOPS.indexOf(ending) >= 0;
  }

  /** The segment's anchor of a key, or null. */
  public Anchor anchor(int key) {
    int low = 0;
    int high = anchors.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = anchors.get(middle).key();
      if (found == key) {
        return anchors.get(middle);
      }
      low = found < key ? middle + 1 : low;
      high = found < key ? high : middle - 1;
    }
    return null;
  }
}
