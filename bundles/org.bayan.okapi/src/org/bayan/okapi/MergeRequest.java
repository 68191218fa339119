package org.bayan.okapi;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be written into a document.
 *
 * @param extraction how the document was read when its units were extracted
 * @param targetLanguage BCP 47 tag of the language of the translations
 * @param encoding to write in; by default that of the original. Formats that have none of their own
 *     (DOCX, ODT) ignore it
 * @param units the translations by unit id; a unit that is not named stays as it is
 */
public record MergeRequest(
    ExtractionOptions extraction,
    String targetLanguage,
    Optional<Charset> encoding,
    Map<String, TranslatedUnit> units) {
  /** Makes the map immutable. */
  public MergeRequest {
    Objects.requireNonNull(extraction);
    Objects.requireNonNull(targetLanguage);
    Objects.requireNonNull(encoding);
    units = Map.copyOf(units);
  }

  /** The language that the document is in afterwards: its own, when nothing is translated. */
  public String resultLanguage() {
    return units.isEmpty() ? extraction.languageTag() : targetLanguage;
  }
}
