package org.bayan.exchange.bilingual;

import java.util.List;
import java.util.Objects;

/**
 * A bilingual file.
 *
 * @param sourceLanguage BCP 47 tag; empty where the file does not say
 * @param targetLanguage BCP 47 tag; empty where the file does not say
 * @param units in the order of the file
 */
public record BilingualFile(
    String sourceLanguage, String targetLanguage, List<BilingualUnit> units) {

  /** Copies the list. */
  public BilingualFile {
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    units = List.copyOf(units);
  }
}
