package org.bayan.quality;

/** A profile cannot be read. The message is a sentence with the number of the line. */
public final class ProfileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A fault in a line. */
  public ProfileException(int line, String fault) {
    super("line " + line + ": " + fault);
  }
}
