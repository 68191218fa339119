package org.bayan.core;

/** Is told how far a task is, and can stop it. */
public interface Progress {

  /** Watches nothing and never cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void step(String name) {
          // Nobody watches.
        }

        @Override
        public void worked(double fraction) {
          // Nobody watches.
        }
      };

  /**
   * A new step begins.
   *
   * @param name what is done, in the words of a user
   */
  void step(String name);

  /**
   * Part of the step is done.
   *
   * @param fraction how much of the step, 0..1
   */
  void worked(double fraction);

  /**
   * Whether the task shall stop; it then throws {@link java.util.concurrent.CancellationException}.
   */
  default boolean cancelled() {
    return false;
  }
}
