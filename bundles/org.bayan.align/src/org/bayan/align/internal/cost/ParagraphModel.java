package org.bayan.align.internal.cost;

import java.util.List;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;

/**
 * Paragraphs often begin together: how much more often than by chance is counted over weighted
 * beads of an earlier pass. Before that the model is silent.
 */
public final class ParagraphModel implements GainModel {
  private static final double PRIOR_BEADS = 4;

  private final boolean[] source;
  private final boolean[] target;
  private final double[][] gains;

  private ParagraphModel(boolean[] source, boolean[] target, double[][] gains) {
    this.source = source;
    this.target = target;
    this.gains = gains;
  }

  /** The silent model. */
  public static ParagraphModel silent(PairFeatures features) {
    return new ParagraphModel(
        openings(features.source()), openings(features.target()), new double[2][2]);
  }

  /** The model that weighted beads teach. */
  public ParagraphModel learn(List<Edge> edges) {
    double[][] counts = new double[2][2];
    double total = 0;
    for (Edge edge : edges) {
      if (edge.isTwoSided()) {
        counts[index(source, edge.sourceFrom())][index(target, edge.targetFrom())] +=
            edge.posterior();
        total += edge.posterior();
      }
    }
    double[][] learned = new double[2][2];
    for (int s = 0; s < 2; s++) {
      for (int t = 0; t < 2; t++) {
        double row = (counts[s][0] + counts[s][1] + 1) / (total + 2);
        double column = (counts[0][t] + counts[1][t] + 1) / (total + 2);
        double expected = row * column;
        double joint = (counts[s][t] + PRIOR_BEADS * expected) / (total + PRIOR_BEADS);
        learned[s][t] = Math.log(joint / expected);
      }
    }
    return new ParagraphModel(source, target, learned);
  }

  @Override
  public double gain(int from, int to, Shape shape) {
    return gains[index(source, from)][index(target, to)];
  }

  private static int index(boolean[] openings, int segment) {
    return openings[segment] ? 1 : 0;
  }

  private static boolean[] openings(TextFeatures text) {
    boolean[] openings = new boolean[text.size()];
    for (int i = 0; i < openings.length; i++) {
      SegmentFeatures segment = text.segments().get(i);
      openings[i] = segment.opensParagraph();
    }
    return openings;
  }
}
