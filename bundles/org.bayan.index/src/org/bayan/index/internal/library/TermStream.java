package org.bayan.index.internal.library;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives terms to Lucene, several of which may stand at one place. */
final class TermStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private List<PlacedTerm> terms = List.of();
  private int next;

  /**
   * A term.
   *
   * @param text the term
   * @param step 1 for the next place, 0 for the place of the term before
   */
  record PlacedTerm(String text, int step) {}

  /** The stream of other terms. */
  TermStream of(List<PlacedTerm> given) {
    terms = given;
    return this;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    // There are no attributes but these two.
    term.setEmpty().append(terms.get(next).text());
    position.setPositionIncrement(terms.get(next).step());
    next++;
    return true;
  }
}
