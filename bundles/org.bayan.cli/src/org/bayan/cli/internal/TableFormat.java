package org.bayan.cli.internal;

/** How a command prints a table. */
enum TableFormat {
  /** Tab-separated values with a header line. */
  TSV,
  /** A JSON object a line. */
  JSON
}
