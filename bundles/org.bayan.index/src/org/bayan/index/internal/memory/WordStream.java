package org.bayan.index.internal.memory;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the words of a text to Lucene, each followed by its key at the same position. */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private VariantTerms terms;
  private int next;
  private boolean keyIsNext;

  /** The stream of another text. */
  WordStream of(VariantTerms text) {
    terms = text;
    return this;
  }

  @Override
  public void reset() {
    next = 0;
    keyIsNext = false;
  }

  @Override
  public boolean incrementToken() {
    if (keyIsNext) {
      keyIsNext = false;
      set(WordTerm.ofKey(terms.keys()[next - 1]), 0);
      return true;
    }
    if (next == terms.words().length) {
      return false;
    }
    set(WordTerm.ofWord(terms.words()[next]), 1);
    keyIsNext = terms.keys()[next] != null;
    next++;
    return true;
  }

  private void set(String text, int increment) {
    // There are no attributes but these two.
    term.setEmpty().append(text);
    position.setPositionIncrement(increment);
  }
}
