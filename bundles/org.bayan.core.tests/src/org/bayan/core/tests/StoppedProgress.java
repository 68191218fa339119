package org.bayan.core.tests;

import org.bayan.core.Progress;

/** Someone who does not want the work to go on. */
final class StoppedProgress implements Progress {

  @Override
  public void step(String name) {
    // Not of interest.
  }

  @Override
  public void worked(double fraction) {
    // Not of interest.
  }

  @Override
  public boolean cancelled() {
    return true;
  }
}
