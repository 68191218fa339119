package org.bayan.okapi.internal.pdf;

/**
 * A document goes beyond a limit. Unchecked, because PDFBox swallows checked exceptions while it
 * draws forms.
 */
final class PdfLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says which limit.
   *
   * @param what the rest of the sentence after the file's name
   */
  PdfLimitException(String what) {
    super(what);
  }
}
