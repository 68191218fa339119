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
  private static final String OUTPUT_TERMINAL = "bayan.terminal.output";

  /** Whether a person watches standard error; the start script knows and says so. */
  boolean isTerminal() {
    return Boolean.getBoolean(TERMINAL);
  }

  /** Whether a person watches standard output, too. */
  boolean isOutputTerminal() {
    return Boolean.getBoolean(OUTPUT_TERMINAL);
  }
}
