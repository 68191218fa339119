package org.bayan.okapi.xliff;

/**
 * Something that makes a file no valid XLIFF.
 *
 * @param line the line, from 1; 0 where it is not known
 * @param detail what is wrong, as a clause in English without a full stop
 */
public record XliffFault(int line, String detail) {

  /** What is wrong where, as a sentence for the user. */
  public String sentence() {
    return line == 0 ? detail + "." : "line " + line + ": " + detail + ".";
  }
}
