package org.bayan.exchange.internal.tmx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bayan.model.bitext.InlineCodeKind;

/** Which opening and closing codes of a variant belong together. */
final class CodePairs {
  private final Map<PlacedCode, Integer> pairs = new HashMap<>();

  /** Pairs each closing code with the nearest opening code before it that has its id. */
  CodePairs(List<PlacedCode> codes) {
    Deque<PlacedCode> open = new ArrayDeque<>();
    List<PlacedCode[]> found = new ArrayList<>();
    for (PlacedCode code : codes) {
      if (code.is(InlineCodeKind.OPENING)) {
        open.push(code);
      } else if (code.is(InlineCodeKind.CLOSING)) {
        closeWith(code, open, found);
      }
    }
    for (PlacedCode[] pair : found) {
      int number = pairs.size() / 2 + 1;
      pairs.put(pair[0], number);
      pairs.put(pair[1], number);
    }
  }

  private static void closeWith(
      PlacedCode closing, Deque<PlacedCode> open, List<PlacedCode[]> found) {
    for (Iterator<PlacedCode> i = open.iterator(); i.hasNext(); ) {
      PlacedCode opening = i.next();
      if (opening.hasSameId(closing)) {
        i.remove();
        found.add(new PlacedCode[] {opening, closing});
        return;
      }
    }
  }

  /** The number of the pair that a code belongs to, from 1; null for half a pair. */
  Integer pairOf(PlacedCode code) {
    return pairs.get(code);
  }
}
