package org.bayan.exchange.bilingual;

import java.io.IOException;

/** A file is not in its format or is damaged; the message is a sentence with file and line. */
public final class BilingualFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong where.
   *
   * @param name the file
   * @param line the line, from 1; 0 where it is not known
   * @param why what is wrong with it, as the end of a sentence
   */
  public BilingualFormatException(String name, int line, String why) {
    super(name + (line == 0 ? "" : ", line " + line) + ": " + why + ".");
  }
}
