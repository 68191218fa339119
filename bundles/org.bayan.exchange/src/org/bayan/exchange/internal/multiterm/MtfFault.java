package org.bayan.exchange.internal.multiterm;

/** Well-formed XML that is no export of MultiTerm; the message is the end of a sentence. */
public final class MtfFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  MtfFault(int line, String why) {
    super(why);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
