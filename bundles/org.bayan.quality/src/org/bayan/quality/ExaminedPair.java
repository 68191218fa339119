package org.bayan.quality;

import java.util.List;
import org.bayan.quality.internal.consistency.PairTraits;

/** A pair that was checked, with what it takes to compare it with others. */
public final class ExaminedPair {
  private final CheckedPair pair;
  private final List<Finding> findings;
  private final PairTraits traits;

  ExaminedPair(CheckedPair pair, List<Finding> findings, PairTraits traits) {
    this.pair = pair;
    this.findings = List.copyOf(findings);
    this.traits = traits;
  }

  /** The pair. */
  public CheckedPair pair() {
    return pair;
  }

  /** What was found in the pair by itself, the worst first. */
  public List<Finding> findings() {
    return findings;
  }

  PairTraits traits() {
    return traits;
  }

  /** The same pair where it has another number now. The findings keep the pair of before. */
  public ExaminedPair numbered(int number) {
    if (number == pair.number()) {
      return this;
    }
    CheckedPair moved = new CheckedPair(number, pair.source(), pair.target(), pair.linkType());
    return new ExaminedPair(moved, findings, traits.of(moved));
  }
}
