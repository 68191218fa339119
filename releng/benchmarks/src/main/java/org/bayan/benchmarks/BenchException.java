package org.bayan.benchmarks;

/** A benchmark cannot go on, for a reason that the message says in one sentence. */
public final class BenchException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the person who runs the benchmark. */
  public BenchException(String message) {
    super(message);
  }

  /** With a sentence for the person who runs the benchmark, and what was the cause. */
  public BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
