package org.bayan.exchange;

import java.io.IOException;

/** A file is no table of terms or is damaged; the message is a sentence with file and line. */
public final class TermTableException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param name the file
   * @param line the line or row, from 1; 0 where it is none
   * @param why what is wrong with it, as the end of a sentence
   */
  public TermTableException(String name, int line, String why) {
    super(name + (line > 0 ? ", line " + line : "") + ": " + why + ".");
  }
}
