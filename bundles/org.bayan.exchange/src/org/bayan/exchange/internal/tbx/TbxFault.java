package org.bayan.exchange.internal.tbx;

/** Well-formed XML that is no TBX; the message is the end of a sentence. */
public final class TbxFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  TbxFault(int line, String why) {
    super(why);
    this.line = line;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }
}
