package org.bayan.terms.internal.search;

/** What a text must have at least to fit a pattern. */
final class PatternSketch {
  private static final String WILDCARDS = "*?";

  private final long letters;
  private final long pairs;
  private final int shortest;
  private final int longest;

  /**
   * What a pattern asks for.
   *
   * @param optional how many more characters a text may have that fits without them
   */
  PatternSketch(String pattern, int optional) {
    long wantedLetters = 0;
    long wantedPairs = 0;
    int stars = 0;
    char before = '*';
    for (char letter : pattern.toCharArray()) {
      if (WILDCARDS.indexOf(letter) < 0) {
        wantedLetters |= Sketches.letter(letter);
        wantedPairs |= WILDCARDS.indexOf(before) < 0 ? Sketches.pair(before, letter) : 0;
      }
      stars += letter == '*' ? 1 : 0;
      before = letter;
    }
    letters = wantedLetters;
    pairs = wantedPairs;
    shortest = Math.min(Short.MAX_VALUE, pattern.length() - stars);
    longest = stars > 0 ? Short.MAX_VALUE : Math.min(Short.MAX_VALUE, shortest + optional);
  }

  /** Whether a text may fit; most that do not are told. */
  boolean mayFit(Sketches sketches, int number) {
    return (letters & ~sketches.letters(number)) == 0
        && (pairs & ~sketches.pairs(number)) == 0
        && sketches.length(number) >= shortest
        && sketches.length(number) <= longest;
  }
}
