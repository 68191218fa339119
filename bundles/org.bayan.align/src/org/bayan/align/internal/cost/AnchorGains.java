package org.bayan.align.internal.cost;

import java.util.List;
import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Anchor;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Shape;

/**
 * For each anchor what it is worth that one side of a bead has it or lacks it, computed beforehand
 * for each number of segments that the side can hold.
 */
final class AnchorGains {
  private static final int SIZES = Shape.LONGEST + 1;

  private final double[] match;
  private final double[] miss;

  /**
   * Computes the gains.
   *
   * @param text the side on which anchors are looked for
   * @param other the other side
   */
  AnchorGains(TextFeatures text, TextFeatures other) {
    Evidence.Kind[] kinds = new Evidence.Kind[Math.max(keys(text), keys(other))];
    double[] counts = new double[kinds.length];
    anchors(other).forEach(anchor -> kinds[anchor.key()] = anchor.kind());
    for (Anchor anchor : anchors(text)) {
      kinds[anchor.key()] = anchor.kind();
      counts[anchor.key()]++;
    }
    match = new double[kinds.length * SIZES];
    miss = new double[kinds.length * SIZES];
    for (int key = 0; key < kinds.length; key++) {
      if (kinds[key] != null) {
        fill(key, kinds[key], (counts[key] + 0.5) / (text.size() + 1));
      }
    }
  }

  /** What it is worth that a side of some segments has an anchor, at least 0. */
  double match(int key, int segments) {
    return match[key * SIZES + segments];
  }

  /** What it is worth that a side of some segments lacks an anchor, at most 0. */
  double miss(int key, int segments) {
    return miss[key * SIZES + segments];
  }

  private void fill(int key, Evidence.Kind kind, double share) {
    for (int size = 1; size < SIZES; size++) {
      double chance = 1 - Math.pow(1 - share, size);
      match[key * SIZES + size] = Math.max(0, Math.log(matchRate(kind) / chance));
      double missing = (1 - trustedRate(kind)) / (1 - chance);
      miss[key * SIZES + size] = Math.min(0, Math.log(missing));
    }
  }

  /** How often a true bead has a match. */
  private static double matchRate(Evidence.Kind kind) {
    return switch (kind) {
      case NAME, LIST_POSITION -> 0.7;
      default -> 0.9;
    };
  }

  /** The rate to count on where there is no match; lower, since the finders miss things. */
  private static double trustedRate(Evidence.Kind kind) {
    return switch (kind) {
      case NUMBER, DATE -> 0.75;
      case TERM -> 0.6;
      case LIST_POSITION -> 0.2;
      default -> 0.35;
    };
  }

  private static List<Anchor> anchors(TextFeatures text) {
    return text.segments().stream().map(SegmentFeatures::anchors).flatMap(List::stream).toList();
  }

  private static int keys(TextFeatures text) {
    return anchors(text).stream().mapToInt(anchor -> anchor.key() + 1).max().orElse(0);
  }
}
