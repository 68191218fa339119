package org.bayan.terms.internal.extract;

import java.util.List;

/**
 * Some words of a passage that may be a term.
 *
 * @param passage the index of the passage
 * @param text as it is written, without proclitics
 * @param words the folded words
 * @param stems what the words must share with those of another phrase to be the same; between two
 *     expressions joined by "and" stands {@link #JOINT}
 * @param whole whether it begins and ends where an expression can; else it may be cut off here
 */
public record Phrase(
    int passage, String text, List<String> words, List<String> stems, boolean whole) {
  /** What stands for "and" between stems; no stem is like it. */
  static final String JOINT = "&";
}
