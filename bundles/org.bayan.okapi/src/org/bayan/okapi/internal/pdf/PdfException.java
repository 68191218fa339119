package org.bayan.okapi.internal.pdf;

/** A PDF cannot be read; the message is the rest of a sentence that begins with its name. */
public final class PdfException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Whether the file is sound and only asks for more than is done here. */
  private final boolean beyondLimits;

  PdfException(String why, boolean beyondLimits, Throwable cause) {
    super(why, cause);
    this.beyondLimits = beyondLimits;
  }

  /** Whether the file may be sound, but is too large or tells too little; else it is damaged. */
  public boolean isBeyondLimits() {
    return beyondLimits;
  }
}
