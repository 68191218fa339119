package org.bayan.align;

/** Watches an alignment and can stop it. */
@FunctionalInterface
public interface AlignmentProgress {
  /** Watches nothing and never cancels. */
  AlignmentProgress NONE = fraction -> {};

  /**
   * Tells how much is done.
   *
   * @param fraction of the whole work, 0 to 1, never less than before
   */
  void worked(double fraction);

  /** Whether the work should stop; asked often, so it must be cheap. */
  default boolean cancelled() {
    return false;
  }
}
