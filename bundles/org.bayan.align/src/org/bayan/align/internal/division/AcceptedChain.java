package org.bayan.align.internal.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bayan.align.AcceptedBead;

/**
 * The most two-sided accepted beads that follow each other in both texts without crossing: a
 * longest increasing subsequence, counted in segments.
 */
final class AcceptedChain {
  private final List<AcceptedBead> sorted;

  AcceptedChain(List<AcceptedBead> accepted) {
    sorted =
        accepted.stream()
            .filter(bead -> !bead.source().isEmpty() && !bead.target().isEmpty())
            .sorted(Comparator.comparingInt(bead -> bead.source().getFirst()))
            .toList();
  }

  /** The beads of the chain in order. */
  List<AcceptedBead> beads() {
    int[] weights = new int[sorted.size()];
    int[] before = new int[sorted.size()];
    BestPrefix best = new BestPrefix(lastTarget() + 2);
    for (int from = 0; from < sorted.size(); from++) {
      // A bead of several segments is asked for only after all that end before it begins.
      AcceptedBead bead = sorted.get(from);
      int previous = best.before(bead.target().getFirst());
      before[from] = previous >= 0 && fits(previous, bead) ? previous : -1;
      if (previous >= 0 && before[from] < 0) {
        before[from] = bestFitting(from, weights);
      }
      weights[from] = size(bead) + (before[from] < 0 ? 0 : weights[before[from]]);
      best.offer(bead.target().getLast(), from, weights[from]);
    }
    return walk(weights, before);
  }

  private int bestFitting(int index, int[] weights) {
    int best = -1;
    for (int i = 0; i < index; i++) {
      boolean ends = sorted.get(i).target().getLast() < sorted.get(index).target().getFirst();
      if (ends && fits(i, sorted.get(index)) && (best < 0 || weights[i] > weights[best])) {
        best = i;
      }
    }
    return best;
  }

  private boolean fits(int previous, AcceptedBead bead) {
    return sorted.get(previous).source().getLast() < bead.source().getFirst();
  }

  private List<AcceptedBead> walk(int[] weights, int[] before) {
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      last = last < 0 || weights[i] > weights[last] ? i : last;
    }
    List<AcceptedBead> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.addFirst(sorted.get(i));
    }
    return chain;
  }

  private int lastTarget() {
    return sorted.stream().mapToInt(bead -> bead.target().getLast()).max().orElse(0);
  }

  private static int size(AcceptedBead bead) {
    return bead.source().size() + bead.target().size();
  }

  /**
   * The heaviest chain that ends before a target segment (P. M. Fenwick's tree of maxima, 1994).
   */
  private static final class BestPrefix {
    private final int[] chains;
    private final int[] weights;

    BestPrefix(int size) {
      chains = new int[size + 1];
      weights = new int[size + 1];
      Arrays.fill(chains, -1);
    }

    int before(int target) {
      int best = -1;
      int weight = 0;
      for (int i = target; i > 0; i -= i & -i) {
        if (weights[i] > weight) {
          weight = weights[i];
          best = chains[i];
        }
      }
      return best;
    }

    void offer(int target, int chain, int weight) {
      for (int i = target + 1; i < chains.length; i += i & -i) {
        if (weight > weights[i]) {
          weights[i] = weight;
          chains[i] = chain;
        }
      }
    }
  }
}
