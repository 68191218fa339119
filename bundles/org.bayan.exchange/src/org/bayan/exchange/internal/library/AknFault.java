package org.bayan.exchange.internal.library;

/** Well-formed XML that is no sensible Akoma Ntoso; the message is the end of a sentence. */
public final class AknFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  AknFault(int line, String why) {
    super(why);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
