package org.bayan.align.tests;

import org.bayan.align.Aligner;
import org.bayan.align.LexicalAligner;

class LexicalAlignerLongTextTest extends LongTextContract {

  @Override
  protected Aligner aligner() {
    return new LexicalAligner();
  }
}
