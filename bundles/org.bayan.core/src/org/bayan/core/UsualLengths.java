package org.bayan.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * How many words of the target usually stand for one of the source in an alignment: four of five
 * sure beads lie between the bounds.
 *
 * @param low the lower bound, words of the target by words of the source
 * @param high the upper bound
 */
public record UsualLengths(double low, double high) {

  /** Fewer beads than these tell nothing. */
  private static final int FEWEST_BEADS = 12;

  /** More beads than these tell nothing more. */
  private static final int MOST_BEADS = 120;

  /** The ratios of shorter sides jump with every word. */
  private static final int SHORTEST_SIDE = 4;

  private static final double SURE = 0.9;
  private static final double OUTSIDE = 0.1;

  /**
   * The usual ratio of an alignment.
   *
   * @param alignment any alignment; of a long one, beads all over it are looked at
   * @return the ratio; empty where there are too few sure beads of some length
   */
  public static Optional<UsualLengths> in(Alignment alignment) {
    List<Bead> sure = alignment.getBeads().stream().filter(UsualLengths::isSure).toList();
    List<Double> ratios = new ArrayList<>();
    int step = Math.ceilDiv(Math.max(1, sure.size()), MOST_BEADS);
    for (int index = 0; index < sure.size(); index += step) {
      int source = words(sure.get(index).getSource());
      int target = words(sure.get(index).getTarget());
      if (source >= SHORTEST_SIDE && target >= SHORTEST_SIDE) {
        ratios.add((double) target / source);
      }
    }
    if (ratios.size() < FEWEST_BEADS) {
      return Optional.empty();
    }
    ratios.sort(null);
    int cut = (int) (ratios.size() * OUTSIDE);
    return Optional.of(new UsualLengths(ratios.get(cut), ratios.get(ratios.size() - 1 - cut)));
  }

  private static boolean isSure(Bead bead) {
    boolean sure =
        bead.getStatus() == BeadStatus.ACCEPTED
            || (bead.getConfidence() != null && bead.getConfidence() >= SURE);
    return sure && !bead.getSource().isEmpty() && !bead.getTarget().isEmpty();
  }

  /** Whether a ratio is usual. */
  public boolean includes(double ratio) {
    return ratio >= low && ratio <= high;
  }

  /** How many words and numbers segments have together. */
  public static int words(List<Segment> segments) {
    int words = 0;
    for (Segment segment : segments) {
      for (Token token : Tokenizer.tokenize(segment.getText())) {
        words += token.kind() == Token.Kind.PUNCTUATION ? 0 : 1;
      }
    }
    return words;
  }
}
