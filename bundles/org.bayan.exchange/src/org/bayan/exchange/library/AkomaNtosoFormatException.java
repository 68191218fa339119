package org.bayan.exchange.library;

import java.io.IOException;

/** A file is no Akoma Ntoso or is damaged; the message is a sentence with file and line. */
public final class AkomaNtosoFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong where.
   *
   * @param name the file
   * @param line the line, from 1
   * @param why what is wrong with it, as the end of a sentence
   * @param cause what the parser said, or null
   */
  public AkomaNtosoFormatException(String name, int line, String why, Throwable cause) {
    super(name + ", line " + line + ": " + why + ".", cause);
  }
}
