package org.bayan.quality.internal.consistency;

import java.util.List;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.internal.PairAnalysis;

/**
 * What is compared of a pair with other pairs. It is small, since it is kept for every pair.
 *
 * @param pair the pair
 * @param compared whether it has two texts to compare
 * @param source a hash of what sources are compared by
 * @param target a hash of what targets are compared by
 * @param uses what the target calls the concepts of the source
 */
public record PairTraits(
    CheckedPair pair, boolean compared, long source, long target, List<TermUse> uses) {

  /** Copies the list. */
  public PairTraits {
    uses = List.copyOf(uses);
  }

  /** Those of a pair. */
  public static PairTraits of(PairAnalysis pair) {
    return pair.hasBoth()
        ? new PairTraits(
            pair.pair(),
            true,
            hash(ComparedText.ofFolded(pair.source().folded())),
            hash(ComparedText.ofFolded(pair.target().folded())),
            TermUses.of(pair))
        : new PairTraits(pair.pair(), false, 0, 0, List.of());
  }

  /** The same of a pair that has another number now. */
  public PairTraits of(CheckedPair moved) {
    return new PairTraits(moved, compared, source, target, uses);
  }

  /** FNV-1a over the characters: of 64 bits, so that hardly two texts share one. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
