package org.bayan.okapi;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The text of a document.
 *
 * @param raw the texts of all units, joined by a line feed; a unit may itself hold line feeds where
 *     the document breaks a line within a paragraph
 * @param units in the order of the text, without overlap, none blank
 * @param mediaType of the format that was recognised, such as {@code text/html}
 * @param encoding that the bytes were read in; empty for formats that have none of their own
 * @param metadata what the document says of itself
 * @param targetLanguage BCP 47 tag of the language that a bilingual document (XLIFF, PO) holds
 *     translations in, as far as it states one
 * @param sha256 of the bytes that were read, in lower-case hexadecimal digits
 */
public record ExtractedDocument(
    String raw,
    List<ExtractedUnit> units,
    String mediaType,
    Optional<Charset> encoding,
    DocumentMetadata metadata,
    Optional<String> targetLanguage,
    String sha256) {
  /** Makes the list of units immutable. */
  public ExtractedDocument {
    units = List.copyOf(units);
  }

  /** The text of one of this document's units. */
  public String text(ExtractedUnit unit) {
    return raw.substring(unit.start(), unit.end());
  }
}
