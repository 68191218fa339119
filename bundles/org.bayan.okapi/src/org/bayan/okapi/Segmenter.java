package org.bayan.okapi;

import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.resource.TextFragment;
import org.bayan.okapi.internal.breaks.BreakFinder;
import org.bayan.okapi.internal.srx.EdgeSpace;

/**
 * Splits text units into segments by the rules of one language.
 *
 * <p>Cheap to call again and again. One thread at a time may use a segmenter: it keeps the state of
 * the last text in itself. A second thread makes its own from {@link SegmentationRules}.
 */
public final class Segmenter {
  /** A private-use character that means nothing to Okapi, in place of those that do. */
  private static final char NEUTRAL = '\uE1FF';

  private final BreakFinder finder;

  Segmenter(BreakFinder finder) {
    this.finder = finder;
  }

  /**
   * The segments of a text unit, in order.
   *
   * @return ranges that do not overlap and together hold every character of the text but white
   *     space; none begins or ends with white space, and none is empty
   */
  public List<TextRange> segment(String unitText) {
    List<TextRange> segments = new ArrayList<>();
    if (unitText.isEmpty()) {
      return segments;
    }
    int start = 0;
    for (int end : finder.find(neutral(unitText))) {
      addTrimmed(segments, unitText, start, end);
      start = end;
    }
    addTrimmed(segments, unitText, start, unitText.length());
    return segments;
  }

  private static void addTrimmed(List<TextRange> segments, String text, int start, int end) {
    int from = EdgeSpace.skipForward(text, start, end);
    int to = EdgeSpace.skipBackward(text, from, end);
    if (to > from) {
      segments.add(new TextRange(from, to));
    }
  }

  /** Okapi reads U+E101 to U+E103 as marks of inline codes; here they are only characters. */
  static String neutral(String text) {
    return text.replace((char) TextFragment.MARKER_OPENING, NEUTRAL)
        .replace((char) TextFragment.MARKER_CLOSING, NEUTRAL)
        .replace((char) TextFragment.MARKER_ISOLATED, NEUTRAL);
  }
}
