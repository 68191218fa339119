package org.bayan.quality;

/** Which quotation marks a text has. */
public enum QuotationStyle {
  /** Any. */
  ANY("", ""),
  /** {@code "…"}. */
  STRAIGHT("\"", "\""),
  /** {@code “…”}. */
  CURLY("“", "”"),
  /** {@code «…»}. */
  GUILLEMETS("«", "»");

  private final String opening;
  private final String closing;

  QuotationStyle(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** The mark that opens a quotation; empty when any may. */
  public String opening() {
    return opening;
  }

  /** The mark that closes a quotation; empty when any may. */
  public String closing() {
    return closing;
  }
}
