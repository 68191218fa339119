package org.bayan.align.internal.cost;

import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Shape;

/**
 * A bead rarely runs across a heading or the end of a paragraph. A heading is a short segment that
 * ends without a stop, between segments that end with one; texts that have no stops have none.
 */
public final class JoinModel implements GainModel {
  private static final double HEADING = -4;
  private static final double PARAGRAPH = -1.5;

  private final double[] source;
  private final double[] target;

  /** Creates the model for two texts. */
  public JoinModel(PairFeatures features) {
    source = gains(features.source());
    target = gains(features.target());
  }

  @Override
  public double gain(int from, int to, Shape shape) {
    double first = source[from + shape.source() - 1] - source[from];
    return first + (target[to + shape.target() - 1] - target[to]);
  }

  /** For each segment the sum of the gains of all joins up to it. */
  private static double[] gains(TextFeatures text) {
    double[] sums = new double[text.size()];
    for (int i = 1; i < sums.length; i++) {
      boolean heading = isHeading(text, i - 1) || isHeading(text, i);
      boolean opening = text.segments().get(i).opensParagraph();
      sums[i] = sums[i - 1] + (heading ? HEADING : 0) + (opening ? PARAGRAPH : 0);
    }
    return sums;
  }

  private static boolean isHeading(TextFeatures text, int index) {
    SegmentFeatures segment = text.segments().get(index);
    boolean afterStop = index == 0 || text.segments().get(index - 1).endsWithStop();
    boolean beforeStop = index + 1 >= text.size() || text.segments().get(index + 1).endsWithStop();
    return segment.isShort() && !segment.endsWithStop() && afterStop && beforeStop;
  }
}
