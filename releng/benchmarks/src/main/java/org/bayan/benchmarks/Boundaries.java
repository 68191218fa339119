package org.bayan.benchmarks;

import com.ibm.icu.text.BreakIterator;

/** Runs ICU's break iterators. */
final class Boundaries {

  private Boundaries() {}

  /** How many boundaries an iterator finds in a text, besides its beginning. */
  static int count(BreakIterator iterator, String text) {
    iterator.setText(text);
    int count = 0;
    while (iterator.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
