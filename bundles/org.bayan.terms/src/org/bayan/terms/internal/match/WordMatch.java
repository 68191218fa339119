package org.bayan.terms.internal.match;

import java.util.Comparator;
import org.bayan.terms.Inflection;
import org.bayan.terms.MatchKind;

/**
 * A word of the index that a word of a text may be.
 *
 * @param word the number of the word
 * @param kind how it matches
 * @param reading how the word of the text is taken apart
 * @param inflection what the rest is to the word of the index
 * @param unsureAlone whether it takes another word beside it to be sure that the term is meant
 */
public record WordMatch(
    int word, MatchKind kind, Reading reading, Inflection inflection, boolean unsureAlone) {
  /** The surest first, then the one with the fewest letters taken for clitics. */
  static final Comparator<WordMatch> SUREST =
      Comparator.comparing(WordMatch::kind)
          .thenComparing(WordMatch::unsureAlone)
          .thenComparing(
              match -> match.reading.prefix().length() + match.reading.suffix().length());
}
