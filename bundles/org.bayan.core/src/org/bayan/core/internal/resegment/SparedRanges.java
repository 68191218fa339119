package org.bayan.core.internal.resegment;

import java.util.ArrayList;
import java.util.List;
import org.bayan.okapi.TextRange;

/** Lets rules cut only where no spared segment stands. */
final class SparedRanges {

  private SparedRanges() {}

  /**
   * Cuts ranges around others.
   *
   * @param text the text
   * @param ranges ranges in order
   * @param spared ranges in order that shall be among the result as they are
   * @return ranges in order: the spared ones, and what they leave of the others
   */
  static List<TextRange> keep(String text, List<TextRange> ranges, List<TextRange> spared) {
    List<TextRange> result = new ArrayList<>(spared);
    int first = 0;
    for (TextRange range : ranges) {
      while (first < spared.size() && spared.get(first).end() <= range.start()) {
        first++;
      }
      int at = range.start();
      for (int i = first; i < spared.size() && spared.get(i).start() < range.end(); i++) {
        EdgeBlank.trimmed(text, at, Math.max(at, spared.get(i).start())).ifPresent(result::add);
        at = Math.max(at, spared.get(i).end());
      }
      EdgeBlank.trimmed(text, at, Math.max(at, range.end())).ifPresent(result::add);
    }
    result.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return result;
  }
}
