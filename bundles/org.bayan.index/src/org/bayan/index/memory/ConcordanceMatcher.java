package org.bayan.index.memory;

import java.util.List;
import org.bayan.index.internal.memory.WordsInOrder;
import org.bayan.text.search.SearchException;

/** Finds the words of a concordance query in texts that are in no memory. */
public final class ConcordanceMatcher {
  private final WordsInOrder words;

  private ConcordanceMatcher(WordsInOrder words) {
    this.words = words;
  }

  /**
   * Words to find.
   *
   * @param query words one after another, marks do not count
   * @param mode how the words are taken
   * @param distance how many other words may stand between them, all in all; 0 for a phrase
   * @throws SearchException when a regular expression has a mistake
   */
  public static ConcordanceMatcher of(String query, ConcordanceMode mode, int distance)
      throws SearchException {
    return new ConcordanceMatcher(WordsInOrder.of(query, mode, distance));
  }

  /**
   * Where the words stand in a text, as a memory finds them in its own.
   *
   * @return in the order of the text; nothing where it does not have them
   * @throws SearchException when looking takes too long
   */
  public List<TextRange> places(String text) throws SearchException {
    return words.places(text);
  }
}
