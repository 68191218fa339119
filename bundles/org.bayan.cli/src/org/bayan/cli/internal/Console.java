package org.bayan.cli.internal;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out for what the command is asked for
 * @param err for progress and complaints
 */
public record Console(PrintStream out, PrintStream err) {

  private static final String TERMINAL = "bayan.terminal";

  /** Whether a person watches standard error; the start script knows and says so. */
  boolean isTerminal() {
    return Boolean.getBoolean(TERMINAL);
  }
}
