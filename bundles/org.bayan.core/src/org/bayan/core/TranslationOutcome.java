package org.bayan.core;

/**
 * What came of the translation of a document.
 *
 * @param units the text units of the document
 * @param segments their segments
 * @param translated those that have a translation, of their own or together with others; the rest
 *     stands in the document as it was
 * @param omitted segments of the target that stand nowhere in the document, because they translate
 *     nothing in it
 */
public record TranslationOutcome(int units, int segments, int translated, int omitted) {

  /** The segments that stand in the document as they were. */
  public int untranslated() {
    return segments - translated;
  }
}
