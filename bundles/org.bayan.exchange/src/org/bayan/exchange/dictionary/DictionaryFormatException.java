package org.bayan.exchange.dictionary;

import java.io.IOException;

/** A file is no dictionary or is damaged; the message is a sentence with file and line. */
public final class DictionaryFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong where.
   *
   * @param name the file
   * @param line the line, from 1
   * @param why what is wrong with it, as the end of a sentence
   * @param cause what lies behind it, or null
   */
  public DictionaryFormatException(String name, int line, String why, Throwable cause) {
    super(name + ", line " + line + ": " + why + ".", cause);
  }

  /**
   * Says what is wrong with a file that has no lines.
   *
   * @param name the file
   * @param why what is wrong with it, as the end of a sentence that begins with the file
   */
  public DictionaryFormatException(String name, String why) {
    super(name + " " + why + ".");
  }
}
