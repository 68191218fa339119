package org.bayan.align.lexicon;

import java.util.concurrent.CancellationException;
import org.bayan.align.AlignmentProgress;

/** Tells how far the learning is. */
final class Steps {
  private Steps() {}

  static void report(AlignmentProgress progress, double fraction) {
    if (progress.cancelled()) {
      throw new CancellationException("The learning was cancelled.");
    }
    progress.worked(Math.min(1, fraction));
  }
}
