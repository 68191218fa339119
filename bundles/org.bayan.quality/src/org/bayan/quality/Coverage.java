package org.bayan.quality;

import java.util.List;
import org.bayan.text.Token;

/** Tells what either side of a pair has that the other lacks, by lexicons. */
@FunctionalInterface
public interface Coverage {

  /** Nothing is known: everything is taken for translated. */
  Coverage UNKNOWN = (pair, source, target) -> new Gaps(1, 1, List.of(), List.of());

  /**
   * Looks at a pair; called at most once for each.
   *
   * @param pair the pair
   * @param source the tokens of its source
   * @param target the tokens of its target
   */
  Gaps of(CheckedPair pair, List<Token> source, List<Token> target);

  /**
   * What is not covered.
   *
   * @param sourceShare how much of the content of the source the target has, 0 to 1
   * @param targetShare how much of the content of the target the source has, 0 to 1
   * @param sourceOnly runs of words of the source that nothing translates
   * @param targetOnly runs of words of the target that translate nothing
   */
  record Gaps(
      double sourceShare,
      double targetShare,
      List<TextRange> sourceOnly,
      List<TextRange> targetOnly) {

    /** Copies the lists. */
    public Gaps {
      sourceOnly = List.copyOf(sourceOnly);
      targetOnly = List.copyOf(targetOnly);
    }
  }
}
