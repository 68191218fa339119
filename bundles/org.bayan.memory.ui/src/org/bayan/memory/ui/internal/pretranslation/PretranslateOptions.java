package org.bayan.memory.ui.internal.pretranslation;

import org.bayan.index.memory.LookUpOptions;

/**
 * How a bitext is pretranslated.
 *
 * @param least the score from which on a match is written, 1..100
 * @param unreviewedPenalty points off for units that nobody has reviewed
 * @param acceptSame whether translations of the same text are accepted
 */
record PretranslateOptions(int least, int unreviewedPenalty, boolean acceptSame) {

  /** What is asked of a memory: the best match, no parts. */
  LookUpOptions lookUp() {
    return new LookUpOptions(least, 1, unreviewedPenalty, false);
  }
}
