package org.bayan.exchange;

import java.io.IOException;

/** A file is no TMX or is damaged; the message is a sentence with file and line. */
public final class TmxFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String why;

  /**
   * Says what is wrong where.
   *
   * @param name the file
   * @param line the line, from 1
   * @param why what is wrong with it, as the end of a sentence
   * @param cause what the parser said, or null
   */
  public TmxFormatException(String name, int line, String why, Throwable cause) {
    super(name + ", line " + line + ": " + why + ".", cause);
    this.line = line;
    this.why = why;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, as a clause without a full stop. */
  public String why() {
    return why;
  }
}
