package org.bayan.benchmarks.align;

/** A benchmark cannot go on, for a reason that the message says in one sentence. */
final class BenchException extends Exception {
  private static final long serialVersionUID = 1L;

  BenchException(String message) {
    super(message);
  }

  BenchException(String message, Throwable cause) {
    super(message, cause);
  }
}
