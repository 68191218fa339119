package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;

/** A file, or a unit of it, cannot be read; the message is the end of a sentence. */
final class ReadFault extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;

  ReadFault(int line, String why) {
    super(why);
    this.line = line;
  }

  /** The line, from 1. */
  int line() {
    return line;
  }
}
