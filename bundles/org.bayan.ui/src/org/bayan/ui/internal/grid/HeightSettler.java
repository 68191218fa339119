package org.bayan.ui.internal.grid;

import java.util.function.IntSupplier;
import org.bayan.ui.internal.rows.RowHeights;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Measures the rows above and below those on the screen, in slices so short that nobody notices, so
 * that what scrolls into view has its true height already. Rows far away keep their estimate.
 */
final class HeightSettler {

  /** How many beads are measured on either side: some screens of text. */
  private static final int REACH = 300;

  private static final int SLICE_MILLISECONDS = 8;
  private static final int PAUSE_MILLISECONDS = 24;

  private final Control control;
  private final MeasuringViewport viewport;
  private final RowHeights heights;
  private final IntSupplier from;
  private final Runnable slice = this::run;
  private boolean running;

  HeightSettler(Control control, MeasuringViewport viewport, RowHeights heights, IntSupplier from) {
    this.control = control;
    this.viewport = viewport;
    this.heights = heights;
    this.from = from;
  }

  /** Begins, unless it is at work. */
  void start() {
    if (!running) {
      running = true;
      control.getDisplay().timerExec(PAUSE_MILLISECONDS, slice);
    }
  }

  boolean isRunning() {
    return running;
  }

  private void run() {
    running = false;
    if (control.isDisposed()) {
      return;
    }
    boolean[] more = {true};
    viewport.changeHeights(() -> more[0] = measureSlice());
    if (more[0]) {
      start();
    }
  }

  private boolean measureSlice() {
    long end = System.nanoTime() + SLICE_MILLISECONDS * 1_000_000L;
    int bead = from.getAsInt();
    boolean more = true;
    while (more && System.nanoTime() < end) {
      more = heights.measureNear(bead, REACH);
    }
    return more;
  }

  void stop() {
    Display display = control.getDisplay();
    display.timerExec(-1, slice);
    running = false;
  }
}
