package org.bayan.exchange;

/** How a table of terms is written down. */
public enum TableForm {
  /** Values between commas (RFC 4180), in UTF-8 with a mark that tells Excel so. */
  CSV,
  /** The same between tabs. */
  TSV,
  /** A workbook of one sheet (ISO/IEC 29500). */
  XLSX
}
