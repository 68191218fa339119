package org.bayan.okapi.internal.pdf;

import java.util.List;
import org.bayan.okapi.DocumentMetadata;

/**
 * What a PDF holds.
 *
 * @param units the body in reading order, then the footnotes
 * @param metadata what it says of itself
 */
public record PdfContent(List<PdfUnit> units, DocumentMetadata metadata) {
  /** Makes the list immutable. */
  public PdfContent {
    units = List.copyOf(units);
  }
}
