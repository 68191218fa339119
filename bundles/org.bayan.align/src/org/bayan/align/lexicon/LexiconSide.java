package org.bayan.align.lexicon;

import java.util.Arrays;

/**
 * The stems of one language of a lexicon, numbered in the order of their characters.
 *
 * @param language BCP 47 tag
 * @param stems the stems, ascending
 * @param counts how often each was seen, weighted
 */
record LexiconSide(String language, String[] stems, float[] counts) {

  int size() {
    return stems.length;
  }

  /** The number of a stem, below 0 where it is not known. */
  int number(String stem) {
    return Arrays.binarySearch(stems, stem);
  }
}
