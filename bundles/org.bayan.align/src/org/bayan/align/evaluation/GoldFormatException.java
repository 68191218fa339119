package org.bayan.align.evaluation;

/** A table of beads is not written as it must be. The message says where and why. */
public final class GoldFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a sentence that names the line, without the file's name. */
  public GoldFormatException(String message) {
    super(message);
  }
}
