package org.bayan.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A document that is one table. Its columns stand from the left to the right, whatever is in them.
 *
 * @param title for the document's properties; it is not printed; may be empty
 * @param languageTag BCP 47 tag of its main language
 * @param widths of the columns, in any unit
 * @param rows the first holds the headings; as many cells in each as there are widths
 */
public record DocxTable(
    String title, String languageTag, List<Integer> widths, List<List<DocxCell>> rows) {
  /** Makes the lists immutable. */
  public DocxTable {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(languageTag, "languageTag");
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
