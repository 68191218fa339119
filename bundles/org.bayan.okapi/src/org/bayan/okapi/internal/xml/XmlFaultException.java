package org.bayan.okapi.internal.xml;

/**
 * XML is damaged, or more than a filter can stand. The message is a phrase that says what there is,
 * to go on after "has": {@code elements nested more than 500 deep}.
 */
public final class XmlFaultException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean malformed;
  private final int line;

  XmlFaultException(String phrase, int line) {
    super(phrase);
    this.malformed = false;
    this.line = line;
  }

  XmlFaultException(String phrase, int line, Throwable cause) {
    super(phrase, cause);
    this.malformed = true;
    this.line = line;
  }

  /** The line where it is, from 1. */
  public int line() {
    return line;
  }

  /** Whether it is no well-formed XML; else it is, as far as it was read, and goes too far. */
  public boolean isMalformed() {
    return malformed;
  }
}
