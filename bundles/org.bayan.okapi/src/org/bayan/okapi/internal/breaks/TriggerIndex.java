package org.bayan.okapi.internal.breaks;

import java.util.ArrayList;
import java.util.List;

/** Where the triggers of a set of rules stand in a text, found in one pass through it. */
final class TriggerIndex {
  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final int KNOWN = 1 << 31;

  /** Triggers from this one on share a bit: their lists then hold the characters of all. */
  private static final int SHARED = 30;

  private final List<CharacterSet> triggers;
  private final List<Positions> positions = new ArrayList<>();
  private final int[][] pages = new int[(Character.MAX_VALUE + 1) / PAGE_SIZE][];

  TriggerIndex(List<CharacterSet> triggers) {
    this.triggers = triggers;
    for (int i = 0; i <= SHARED; i++) {
      positions.add(new Positions());
    }
  }

  /** Replaces what was found in the text before. */
  void read(String text) {
    positions.forEach(Positions::clear);
    for (int at = 0; at < text.length(); at++) {
      int bits = bits(text.charAt(at)) & ~KNOWN;
      while (bits != 0) {
        positions.get(Integer.numberOfTrailingZeros(bits)).add(at);
        bits &= bits - 1;
      }
    }
  }

  /** The positions of a trigger in the text read last, ascending; some may hold others. */
  Positions positions(int trigger) {
    return positions.get(Math.min(trigger, SHARED));
  }

  private int bits(char unit) {
    int[] page = pages[unit >> PAGE_BITS];
    if (page == null) {
      page = new int[PAGE_SIZE];
      pages[unit >> PAGE_BITS] = page;
    }
    int at = unit & PAGE_SIZE - 1;
    if (page[at] == 0) {
      page[at] = KNOWN | ask(unit);
    }
    return page[at];
  }

  private int ask(char unit) {
    int bits = 0;
    for (int i = 0; i < triggers.size(); i++) {
      if (triggers.get(i).contains(unit)) {
        bits |= 1 << Math.min(i, SHARED);
      }
    }
    return bits;
  }
}
