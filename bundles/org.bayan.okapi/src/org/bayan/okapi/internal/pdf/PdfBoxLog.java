package org.bayan.okapi.internal.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log of PDFBox, which tells the console of each oddity of a font and of each damaged object,
 * for some files millions of times. What matters of it comes as an exception.
 */
final class PdfBoxLog {
  /** Kept here, because the platform forgets the level of a logger that nobody holds. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private PdfBoxLog() {}

  static void silence() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
