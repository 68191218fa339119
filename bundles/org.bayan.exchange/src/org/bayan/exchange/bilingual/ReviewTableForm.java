package org.bayan.exchange.bilingual;

/** How a review table is written down. */
public enum ReviewTableForm {
  /** A Word document. */
  DOCX,
  /** A workbook of one sheet. */
  XLSX,
  /** Values between commas (RFC 4180), in UTF-8 with a mark that tells Excel so. */
  CSV,
  /** The same between tabs. */
  TSV,
  /** A page to read and to print, which is not read back. */
  HTML
}
