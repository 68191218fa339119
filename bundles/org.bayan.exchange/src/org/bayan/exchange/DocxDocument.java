package org.bayan.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A document that is written from scratch.
 *
 * @param title for the document's properties; it is not printed; may be empty
 * @param languageTag BCP 47 tag of its main language, which gives the direction of the pages
 * @param blocks in the order of reading; footnotes may stand anywhere among them
 */
public record DocxDocument(String title, String languageTag, List<DocxBlock> blocks) {
  /** Makes the list of blocks immutable. */
  public DocxDocument {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(languageTag, "languageTag");
    blocks = List.copyOf(blocks);
  }
}
