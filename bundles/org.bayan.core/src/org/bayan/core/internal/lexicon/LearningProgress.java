package org.bayan.core.internal.lexicon;

import java.util.concurrent.CancellationException;
import org.bayan.align.AlignmentProgress;
import org.bayan.core.Progress;

/** Hands on how far the learning is. */
public record LearningProgress(Progress progress) implements AlignmentProgress {

  @Override
  public void worked(double fraction) {
    progress.worked(fraction);
  }

  @Override
  public boolean cancelled() {
    return progress.cancelled();
  }

  /**
   * Ends a reading that is not wanted any more.
   *
   * @throws CancellationException when the progress was cancelled
   */
  static void check(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException("The reading was cancelled.");
    }
  }
}
