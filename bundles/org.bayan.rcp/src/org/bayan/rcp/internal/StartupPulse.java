package org.bayan.rcp.internal;

import org.eclipse.swt.widgets.Display;

/**
 * Keeps the display awake while the platform opens the first window. It opens it with a thread
 * beside and sleeps on the display meanwhile; when that thread ends between the platform's look at
 * it and the sleep, nobody wakes the display, and the window comes only with the next event of the
 * system, seconds later (seen in half of the starts).
 */
final class StartupPulse implements Runnable {

  private static final int MILLISECONDS = 20;

  private final Display display;
  private boolean stopped;

  private StartupPulse(Display display) {
    this.display = display;
  }

  /** Begins to beat; called on the user interface thread. */
  static StartupPulse start(Display display) {
    StartupPulse pulse = new StartupPulse(display);
    pulse.run();
    return pulse;
  }

  @Override
  public void run() {
    if (!stopped) {
      display.timerExec(MILLISECONDS, this);
    }
  }

  /** Ends it; called on the user interface thread. */
  void stop() {
    stopped = true;
  }
}
