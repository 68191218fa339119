package org.bayan.memory.ui.internal.matches;

import java.util.Comparator;
import org.bayan.core.memory.UsedMemory;
import org.bayan.core.suggest.Match;
import org.bayan.index.memory.MatchType;
import org.bayan.index.memory.MemoryMatch;

/**
 * A match of one of several memories.
 *
 * @param memory where it was found
 * @param match what was found
 * @param score its score after the penalty of the memory
 */
record ShownMatch(UsedMemory memory, MemoryMatch match, int score) {

  /** Parts behind all others, then by score and type; memories keep their order. */
  static final Comparator<ShownMatch> BEST_FIRST =
      Comparator.comparing(ShownMatch::isPart)
          .thenComparing(Comparator.comparingInt(ShownMatch::score).reversed())
          .thenComparing(one -> one.match().type());

  static ShownMatch of(UsedMemory memory, MemoryMatch match) {
    return new ShownMatch(memory, match, Math.max(0, match.score() - memory.penalty()));
  }

  /** Whether only a part of the text was found. */
  boolean isPart() {
    return match.type() == MatchType.SUBSEGMENT || match.type() == MatchType.FRAGMENT;
  }

  /** Whether the text is the same. */
  boolean isSame() {
    return match.type() == MatchType.EXACT || match.type() == MatchType.CONTEXT_EXACT;
  }

  /** The translation that is inserted. */
  String proposal() {
    return match.proposal().strip();
  }

  /** As it is offered below the text that is being written. */
  Match offered() {
    return new Match(match.source().text(), proposal(), Math.min(score, 101));
  }
}
