package org.bayan.terms.internal.search;

import java.util.List;

/**
 * Which characters and pairs of characters texts may have, two small sets for each, so that most
 * texts without a pattern are passed over unread (superimposed coding; Mooers 1948, Harrison 1971).
 */
final class Sketches {
  private final long[] letters;
  private final long[] pairs;
  private final short[] lengths;

  /** The sketches of the keys of spellings, by their numbers. */
  Sketches(List<Spelling> spellings) {
    letters = new long[spellings.size()];
    pairs = new long[spellings.size()];
    lengths = new short[spellings.size()];
    for (int i = 0; i < letters.length; i++) {
      String key = spellings.get(i).key();
      lengths[i] = (short) Math.min(Short.MAX_VALUE, key.length());
      char before = 0;
      for (int at = 0; at < key.length(); at++) {
        char letter = key.charAt(at);
        letters[i] |= letter(letter);
        pairs[i] |= at == 0 ? 0 : pair(before, letter);
        before = letter;
      }
    }
  }

  /** The set of one character. */
  static long letter(char letter) {
    return 1L << letter;
  }

  /** The set of one pair of characters. */
  static long pair(char first, char second) {
    return 1L << ((first * 31 + second) * 0x9E3779B9 >>> 26);
  }

  long letters(int number) {
    return letters[number];
  }

  long pairs(int number) {
    return pairs[number];
  }

  /** The length, or the largest short number where it is more. */
  int length(int number) {
    return lengths[number];
  }
}
