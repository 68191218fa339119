package org.bayan.ui.internal.editor;

import java.lang.management.ManagementFactory;
import org.bayan.ui.internal.grid.BitextGrid;
import org.eclipse.swt.widgets.Display;

/**
 * Prints how long the program took from its start until the first bitext could be worked with, and
 * the heap then; once, and only where it runs with {@code -Dbayan.figures=true}.
 */
final class StartFigure {

  private static final int PAUSE_MILLISECONDS = 10;

  private static boolean wanted = Boolean.getBoolean("bayan.figures");

  private StartFigure() {}

  /** Prints once the rows of a grid are painted and measured; does nothing from then on. */
  static void of(BitextGrid grid) {
    if (wanted) {
      wanted = false;
      wait(grid);
    }
  }

  private static void wait(BitextGrid grid) {
    Display display = grid.control().getDisplay();
    display.timerExec(
        PAUSE_MILLISECONDS,
        () -> {
          if (!grid.control().isDisposed() && grid.isSettled()) {
            print();
          } else if (!grid.control().isDisposed()) {
            wait(grid);
          }
        });
  }

  private static void print() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "FIGURE start until the bitext is usable: %d ms; heap in use %d MB%n",
        System.currentTimeMillis() - start,
        (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }
}
