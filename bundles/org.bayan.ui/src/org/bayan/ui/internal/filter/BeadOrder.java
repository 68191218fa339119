package org.bayan.ui.internal.filter;

import java.util.Comparator;
import java.util.List;
import org.bayan.model.bitext.Bead;

/** The order in which beads are shown. */
public enum BeadOrder {
  /** As they stand in the alignment. */
  TEXT,
  /** The least sure first; those without a confidence, made by hand, come last. */
  LOW_CONFIDENCE_FIRST;

  /** Sorts beads that stand in the order of the alignment; equal ones stay in it. */
  public List<Bead> sorted(List<Bead> beads) {
    return this == TEXT
        ? beads
        : beads.stream().sorted(Comparator.comparingDouble(BeadOrder::confidence)).toList();
  }

  private static double confidence(Bead bead) {
    return bead.getConfidence() == null ? Double.MAX_VALUE : bead.getConfidence();
  }
}
