package org.bayan.exchange.internal.tmx;

/** Something is missing in a TMX file, or in a wrong place. */
public final class TmxFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  TmxFault(int line, String why) {
    super(why);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
