package org.bayan.align.internal.cost;

import java.util.Arrays;
import java.util.List;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentEdges;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;

/**
 * Whether two neighbours on one side belong to the same bead: likely where the text between them
 * runs on, as after a segment that was cut in the middle of a sentence, unlikely after a heading or
 * where a paragraph begins. Boundaries of one kind are counted over weighted beads of an earlier
 * pass; what is general is where the counting starts.
 *
 * <p>Each boundary counts once: inside a bead, or at the beginning of one.
 */
public final class BoundaryModel implements GainModel {
  /** How many boundaries of a kind the general expectation is worth. */
  private static final double PRIOR_BOUNDARIES = 8;

  /** How many times longer than a heading the segment after it is. */
  private static final double HEADING_RATIO = 3;

  /** The same for the heading of the whole text. */
  private static final double TITLE_RATIO = 2;

  private static final int KINDS = Kind.values().length;

  private final double[][] inside;
  private final double[][] outside;
  private final int[][] kinds;

  private BoundaryModel(int[][] kinds, double[][] joined) {
    this.kinds = kinds;
    this.inside = new double[2][];
    this.outside = new double[2][];
    for (int side = 0; side < 2; side++) {
      fill(side, joined[side]);
    }
  }

  /** What stands on both sides of a boundary. */
  private enum Kind {
    /** No stop before, a small letter after. */
    RUNNING_ON(0.5),
    /** No stop before, a letter without case, a digit or a mark after. */
    OPEN(0.25),
    /** No stop before, a capital letter after. */
    OPEN_TO_CAPITAL(0.12),
    /** A comma, a colon or a semicolon before. */
    CLAUSE(0.2),
    /** A stop before, and a small letter after all. */
    SMALL_AFTER_STOP(0.2),
    /** The end of a sentence before. */
    SENTENCE(0.08),
    /** A new paragraph after. */
    PARAGRAPH(0.04),
    /** A heading before or after. */
    HEADING(0.001);

    private final double joined;

    Kind(double joined) {
      this.joined = joined;
    }

    /** A few headings that seem to be joined must not make joining headings probable. */
    double rate(double joins, double total) {
      boolean fixed = this == HEADING;
      return fixed ? joined : (joins + PRIOR_BOUNDARIES * joined) / (total + PRIOR_BOUNDARIES);
    }
  }

  /** The general expectation. */
  public static BoundaryModel general(PairFeatures features) {
    return new BoundaryModel(
        new int[][] {kinds(features.source()), kinds(features.target())},
        new double[][] {generalRates(), generalRates()});
  }

  /** This model with the rates of weighted beads. */
  public BoundaryModel learn(List<Edge> edges) {
    double[][] joined = new double[2][KINDS];
    double[][] total = new double[2][KINDS];
    for (Edge edge : edges) {
      count(edge, edge.sourceFrom(), edge.sourceTo(), 0, joined, total);
      count(edge, edge.targetFrom(), edge.targetTo(), 1, joined, total);
    }
    double[][] rates = new double[2][KINDS];
    for (int side = 0; side < 2; side++) {
      for (Kind kind : Kind.values()) {
        int k = kind.ordinal();
        rates[side][k] = kind.rate(joined[side][k], total[side][k]);
      }
    }
    return new BoundaryModel(kinds, rates);
  }

  private void count(Edge edge, int from, int to, int side, double[][] joined, double[][] total) {
    for (int i = Math.max(1, from); i < to; i++) {
      int kind = kinds[side][i];
      total[side][kind] += edge.posterior();
      joined[side][kind] += i > from ? edge.posterior() : 0;
    }
  }

  /** What the boundaries of a bead, of any shape, add to ln p. */
  @Override
  public double gain(int from, int to, Shape shape) {
    return gain(0, from, shape.source()) + gain(1, to, shape.target());
  }

  private double gain(int side, int from, int size) {
    if (size == 0) {
      return 0;
    }
    return outside[side][from] + inside[side][from + size - 1] - inside[side][from];
  }

  /** Against the rate of all boundaries of the side, which the shapes count already. */
  private void fill(int side, double[] joined) {
    int segments = kinds[side].length;
    double mean = 0.5;
    for (int i = 1; i < segments; i++) {
      mean += joined[kinds[side][i]];
    }
    mean = Math.min(0.9, mean / Math.max(1, segments));
    inside[side] = new double[segments];
    outside[side] = new double[segments];
    for (int i = 1; i < segments; i++) {
      double rate = joined[kinds[side][i]];
      inside[side][i] = inside[side][i - 1] + Math.log(rate / mean);
      outside[side][i] = Math.log((1 - rate) / (1 - mean));
    }
  }

  private static double[] generalRates() {
    return Arrays.stream(Kind.values()).mapToDouble(kind -> kind.joined).toArray();
  }

  private static int[] kinds(TextFeatures text) {
    int[] kinds = new int[text.size()];
    for (int i = 1; i < kinds.length; i++) {
      kinds[i] = kind(text, i).ordinal();
    }
    return kinds;
  }

  private static Kind kind(TextFeatures text, int index) {
    SegmentFeatures after = text.segments().get(index);
    if (isHeading(text, index - 1) || isHeading(text, index)) {
      return Kind.HEADING;
    }
    if (after.opensParagraph()) {
      return Kind.PARAGRAPH;
    }
    boolean small = after.edges().opening() == SegmentEdges.Opening.SMALL;
    return switch (text.segments().get(index - 1).edges().closing()) {
      case OPEN ->
          switch (after.edges().opening()) {
            case SMALL -> Kind.RUNNING_ON;
            case CAPITAL -> Kind.OPEN_TO_CAPITAL;
            case OTHER -> Kind.OPEN;
          };
      case CLAUSE -> Kind.CLAUSE;
      case SENTENCE -> small ? Kind.SMALL_AFTER_STOP : Kind.SENTENCE;
    };
  }

  /**
   * A heading is a short segment without a stop and without a small letter at its beginning,
   * between segments that end with a stop or where all begins or ends, and the next segment is much
   * longer; texts that have no stops have none.
   */
  private static boolean isHeading(TextFeatures text, int index) {
    boolean afterStop = index == 0 || endsWithStop(text, index - 1);
    boolean beforeStop = index + 1 >= text.size() || endsWithStop(text, index + 1);
    boolean next =
        index + 1 >= text.size()
            || (text.segments().get(index + 1).edges().opening() != SegmentEdges.Opening.SMALL
                && text.segments().get(index + 1).length()
                    >= (index == 0 ? TITLE_RATIO : HEADING_RATIO)
                        * text.segments().get(index).length());
    return text.segments().get(index).isShort()
        && text.segments().get(index).edges().opening() != SegmentEdges.Opening.SMALL
        && !endsWithStop(text, index)
        && next
        && afterStop
        && beforeStop;
  }

  private static boolean endsWithStop(TextFeatures text, int index) {
    return text.segments().get(index).edges().closing() != SegmentEdges.Closing.OPEN;
  }
}
