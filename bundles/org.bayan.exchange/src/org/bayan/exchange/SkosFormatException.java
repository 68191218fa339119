package org.bayan.exchange;

import java.io.IOException;

/** A file is no SKOS or is damaged; the message is a sentence with file and line. */
public final class SkosFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param where the file, and the line where it is known
   * @param why what is wrong with it, as the end of a sentence
   * @param cause what the parser said, or null
   */
  public SkosFormatException(String where, String why, Throwable cause) {
    super(where + ": " + why + ".", cause);
  }
}
