package org.bayan.okapi;

import java.util.List;

/**
 * A paragraph, heading, list item, cell or footnote of a document.
 *
 * @param id unique in the document and the same each time the same file is read
 * @param kind what it is
 * @param level of a heading or list item, from 1; 0 for other kinds
 * @param start first UTF-16 unit in the document's raw text
 * @param end the unit after the last one
 * @param codes inline codes in the order of the text
 */
public record ExtractedUnit(
    String id, UnitKind kind, int level, int start, int end, List<ExtractedCode> codes) {
  /** Makes the list of codes immutable. */
  public ExtractedUnit {
    codes = List.copyOf(codes);
  }
}
