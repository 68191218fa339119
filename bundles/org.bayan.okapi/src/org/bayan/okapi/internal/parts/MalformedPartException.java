package org.bayan.okapi.internal.parts;

/** A part of a document is not well-formed XML, or is nested beyond every real document. */
public class MalformedPartException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String part;

  MalformedPartException(String part, Throwable cause) {
    super(
        "The part " + part + " is not well-formed XML; open the document and save it again", cause);
    this.part = part;
  }

  /** The name of the part in the ZIP file. */
  public String part() {
    return part;
  }
}
