package org.bayan.text;

import java.util.List;
import org.bayan.text.internal.numbers.CountedNounReader;

/**
 * Finds common Arabic nouns that are counted, and tells whether they have the form that the number
 * asks for: plural after 3 to 10, singular after 11 to 99 and after whole hundreds; a number in
 * words from 3 to 10 has the ending ة before masculine nouns. Duals (دولتان) are found alone. The
 * class of a number is that of its last two digits, as in the plural rules of Unicode CLDR.
 */
public final class CountedNounFinder {
  private CountedNounFinder() {}

  /** The counted nouns in a tokenised Arabic text, in order. */
  public static List<CountedNoun> find(List<Token> tokens) {
    return CountedNounReader.find(tokens);
  }
}
