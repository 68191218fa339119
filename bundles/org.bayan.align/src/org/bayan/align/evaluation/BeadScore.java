package org.bayan.align.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many of the gold beads were found, strictly: a bead is right when both of its sides are
 * exactly those of a gold bead.
 *
 * <p>Precision counts every predicted bead, recall only the gold beads with two sides (the
 * definition of B. Thompson and P. Koehn, "Vecalign: Improved Sentence Alignment in Linear Time and
 * Space", 2019); unaligned segments have a figure of their own, {@link #nullF1()}, and {@link
 * #linkF1()} shows how far beads are off that are not right.
 *
 * <p>Scores of several texts add up to the score of all of them ({@link #plus}), in which each bead
 * counts the same, whichever text it is from.
 *
 * @param beads of the predicted beads those that are in the gold
 * @param twoSided of the gold beads with two sides those that were predicted
 * @param nulls of the segments that stand alone in the gold those that do so in the prediction, or
 *     that the prediction leaves out
 * @param links of the pairs of a source and a target segment in a gold bead those that are together
 *     in a predicted one
 */
public record BeadScore(Hits beads, Hits twoSided, Hits nulls, Hits links) {
  /** The score of nothing, to add others to. */
  public static final BeadScore NONE = new BeadScore(Hits.NONE, Hits.NONE, Hits.NONE, Hits.NONE);

  /**
   * How many of two sets are the same.
   *
   * @param right how many are in both
   * @param predicted how many were predicted
   * @param gold how many there are in the gold
   */
  public record Hits(long right, long predicted, long gold) {
    static final Hits NONE = new Hits(0, 0, 0);

    static <T> Hits of(Set<T> gold, Set<T> predicted) {
      long right = predicted.stream().filter(gold::contains).count();
      return new Hits(right, predicted.size(), gold.size());
    }

    Hits plus(Hits other) {
      return new Hits(right + other.right, predicted + other.predicted, gold + other.gold);
    }

    /** The share of the right ones in those predicted; 0 where nothing was predicted. */
    public double precision() {
      return share(right, predicted);
    }

    /** The share of the gold that was predicted; 0 where the gold is empty. */
    public double recall() {
      return share(right, gold);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
      return harmonicMean(precision(), recall());
    }
  }

  /**
   * Scores beads.
   *
   * @param gold the beads as they should be
   * @param predicted the beads to score
   */
  public static BeadScore of(List<BeadSides> gold, List<BeadSides> predicted) {
    Set<BeadSides> golden = new HashSet<>(gold);
    Set<BeadSides> found = new HashSet<>(predicted);
    return new BeadScore(
        Hits.of(golden, found),
        Hits.of(twoSided(golden), twoSided(found)),
        Hits.of(
            SegmentSets.alone(golden), SegmentSets.withoutPartner(SegmentSets.all(golden), found)),
        Hits.of(SegmentSets.links(golden), SegmentSets.links(found)));
  }

  /** The score of both texts together. */
  public BeadScore plus(BeadScore other) {
    return new BeadScore(
        beads.plus(other.beads),
        twoSided.plus(other.twoSided),
        nulls.plus(other.nulls),
        links.plus(other.links));
  }

  /** The share of right beads in all that were predicted, those with one side too, 0 to 1. */
  public double precision() {
    return beads.precision();
  }

  /** The share of gold beads with two sides that were predicted, 0 to 1. */
  public double recall() {
    return twoSided.recall();
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return harmonicMean(precision(), recall());
  }

  /** F1 of the unaligned segments, 0 to 1; not a number where the gold has none. */
  public double nullF1() {
    return nulls.gold() == 0 ? Double.NaN : nulls.f1();
  }

  /** F1 of the links between single segments, 0 to 1. */
  public double linkF1() {
    return links.f1();
  }

  private static Set<BeadSides> twoSided(Set<BeadSides> beads) {
    Set<BeadSides> kept = new HashSet<>(beads);
    kept.removeIf(bead -> !bead.isTwoSided());
    return kept;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double harmonicMean(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }
}
