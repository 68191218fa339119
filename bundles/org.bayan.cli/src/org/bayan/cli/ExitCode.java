package org.bayan.cli;

/** What an exit code of the {@code bayan} command means. Scripts rely on the numbers. */
public final class ExitCode {

  /** All was done. */
  public static final int DONE = 0;

  /** A check ran and found faults. */
  public static final int FAULTS_FOUND = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** A file cannot be read or written, or is invalid; nothing was written. */
  public static final int FILE = 3;

  /** A fault in Bayan itself; a log file was named. */
  public static final int INTERNAL = 4;

  /** Of many pieces of work some failed, or it was stopped; the others were written. */
  public static final int PARTLY = 5;

  /** The installation is damaged: a part of Bayan is missing, or does not fit the others. */
  public static final int DAMAGED = 6;

  private ExitCode() {}
}
