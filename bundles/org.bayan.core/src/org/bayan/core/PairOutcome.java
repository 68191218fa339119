package org.bayan.core;

import java.util.Optional;

/**
 * What came of one pair of many.
 *
 * @param pair the pair
 * @param state how it went
 * @param figures its figures; absent when it failed
 * @param reason why it failed, a sentence for the user
 * @param fault the fault in Bayan that it failed by, if it was one
 */
public record PairOutcome(
    DocumentPair pair,
    State state,
    Optional<PairFigures> figures,
    Optional<String> reason,
    Optional<RuntimeException> fault) {

  /** How it went with a pair. */
  public enum State {
    /** Its files were written. */
    DONE,
    /** Its files were there already, and nothing that they were made of has changed. */
    BEFORE,
    /** None of its files was changed. */
    FAILED
  }

  static PairOutcome of(DocumentPair pair, State state, PairFigures figures) {
    return new PairOutcome(pair, state, Optional.of(figures), Optional.empty(), Optional.empty());
  }

  static PairOutcome failed(DocumentPair pair, TaskException failure) {
    return new PairOutcome(
        pair, State.FAILED, Optional.empty(), Optional.of(failure.getMessage()), Optional.empty());
  }

  static PairOutcome failed(DocumentPair pair, RuntimeException fault) {
    String reason = "A fault in Bayan itself (" + fault.getClass().getSimpleName() + ").";
    return new PairOutcome(
        pair, State.FAILED, Optional.empty(), Optional.of(reason), Optional.of(fault));
  }
}
