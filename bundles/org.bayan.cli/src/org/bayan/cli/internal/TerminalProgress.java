package org.bayan.cli.internal;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.bayan.core.Progress;

/** Shows on one line of a terminal what is being done; silent anywhere else. */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final String BACK_AND_CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final BooleanSupplier stopped;
  private String step = "";
  private int percent = -1;

  TerminalProgress(Console console) {
    this(console, () -> false);
  }

  /**
   * The progress of work that can be stopped.
   *
   * @param stopped whether it is to stop
   */
  TerminalProgress(Console console, BooleanSupplier stopped) {
    this.stopped = stopped;
    err = console.err();
    shown = console.isTerminal();
  }

  @Override
  public void step(String name) {
    step = name;
    percent = -1;
    show(step + " …");
  }

  @Override
  public void worked(double fraction) {
    int now = (int) Math.round(fraction * 100);
    if (now != percent) {
      percent = now;
      show("%s … %d %%".formatted(step, now));
    }
  }

  @Override
  public boolean cancelled() {
    return stopped.getAsBoolean();
  }

  @Override
  public void close() {
    show("");
  }

  private void show(String line) {
    if (shown) {
      err.print(BACK_AND_CLEAR + line);
      err.flush();
    }
  }
}
