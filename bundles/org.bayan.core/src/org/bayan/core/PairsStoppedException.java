package org.bayan.core;

import java.util.List;
import java.util.concurrent.CancellationException;

/** Says that the work on many pairs was cancelled, and what was done by then. */
public final class PairsStoppedException extends CancellationException {

  private static final long serialVersionUID = 1;

  private final transient List<PairOutcome> outcomes;

  PairsStoppedException(List<PairOutcome> outcomes) {
    super("The alignment was cancelled.");
    this.outcomes = List.copyOf(outcomes);
  }

  /** What came of each pair that was ready, in the order of the request. */
  public List<PairOutcome> outcomes() {
    return outcomes;
  }
}
