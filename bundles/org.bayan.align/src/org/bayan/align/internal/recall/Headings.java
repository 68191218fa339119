package org.bayan.align.internal.recall;

import java.util.Arrays;
import java.util.List;
import org.bayan.align.internal.words.WordTable;

/**
 * Keeps short segments, headings most of all, from being linked for a single word. A name stands in
 * many passages; that a short segment has it in common with one of them says little when each side
 * has other words which the other lacks.
 */
final class Headings {
  /** How many words, numbers and the like a short segment has at most. */
  private static final int SHORT = 6;

  private final PassageWords known;
  private final Coverage coverage;

  Headings(PassageWords known, WordTable table) {
    this.known = known;
    this.coverage = known.coverage(table);
  }

  /**
   * Whether a short segment at an end of some has no more than one word in common with a passage
   * that says more.
   */
  boolean haveOneWordInCommon(int[] source, int[] target) {
    return hasOneWordInCommon(source[0], target)
        || (source.length > 1 && hasOneWordInCommon(source[source.length - 1], target));
  }

  private boolean hasOneWordInCommon(int source, int[] target) {
    if (!isShort(source)) {
      return false;
    }
    List<Integer> segments = List.of(source);
    List<Integer> passage = Arrays.stream(target).boxed().toList();
    Coverage.Side there = coverage.source(segments, passage);
    if (there.has().size() > 1 || there.lacking().isEmpty()) {
      return false;
    }
    Coverage.Side back = coverage.target(segments, passage);
    return back.has().size() <= 1 && !back.lacking().isEmpty();
  }

  private boolean isShort(int source) {
    return known.features().source().segments().get(source).items().length <= SHORT;
  }
}
