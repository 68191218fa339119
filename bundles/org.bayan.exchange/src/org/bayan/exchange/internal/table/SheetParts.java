package org.bayan.exchange.internal.table;

import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which parts of a workbook hold what. */
final class SheetParts {
  static final String SHARED = "xl/sharedStrings.xml";

  private static final String SHEETS = "xl/worksheets/";

  private SheetParts() {}

  /** The sheet with the lowest number, or null where there is none. */
  static String firstSheet(ZipFile zip) {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(SHEETS) && name.endsWith(".xml"))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }
}
