package org.bayan.terms.internal.match;

import java.util.List;

/**
 * The words of the index that a word of a text may be, each in the surest way.
 *
 * @param first as the first word of a term
 * @param second as the second word of it
 * @param later as any other word of it
 */
public record WordMatches(List<WordMatch> first, List<WordMatch> second, List<WordMatch> later) {

  /** No word of the index. */
  static final WordMatches NONE = new WordMatches(List.of(), List.of(), List.of());

  /** What the word may be as the word of a term with a number of words before it. */
  List<WordMatch> at(int before) {
    return switch (before) {
      case 0 -> first;
      case 1 -> second;
      default -> later;
    };
  }
}
