package org.bayan.index.memory;

import java.io.IOException;

/** A memory cannot be used; the message is a sentence for the user. */
public final class MemoryException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Problem {
    /** There is no memory at the place. */
    MISSING,
    /** Something else is at the place. */
    TAKEN,
    /** Another process writes into it. */
    LOCKED,
    /** A newer version of Bayan made it. */
    NEWER,
    /** Files of it are missing or are not what was written. */
    DAMAGED
  }

  private final Problem problem;

  /** A problem with its sentence and what lies behind it, or null. */
  public MemoryException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** What stands in the way. */
  public Problem problem() {
    return problem;
  }
}
