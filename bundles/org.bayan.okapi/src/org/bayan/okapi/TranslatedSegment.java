package org.bayan.okapi;

import java.util.List;
import java.util.Objects;

/**
 * What is to stand in a document for one segment of it.
 *
 * @param before the white space between the segment before and this one, or before the first
 * @param text the translation, or the text of the source where there is none; may be empty, when
 *     the translation of the segment before covers this one
 * @param codes inline codes by offset in {@code text}, with the ids of the source unit's codes
 * @param translated whether the text is a translation
 */
public record TranslatedSegment(
    String before, String text, List<ExtractedCode> codes, boolean translated) {
  /** Makes the list immutable. */
  public TranslatedSegment {
    Objects.requireNonNull(before);
    Objects.requireNonNull(text);
    codes = List.copyOf(codes);
  }
}
