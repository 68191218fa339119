package org.bayan.cli.internal;

import java.io.PrintStream;
import org.bayan.core.Progress;

/** Shows on one line of a terminal what is being done; silent anywhere else. */
final class TerminalProgress implements Progress, AutoCloseable {

  private static final String BACK_AND_CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private String step = "";
  private int percent = -1;

  TerminalProgress(Console console) {
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
