package org.bayan.okapi;

import java.util.List;

/**
 * The translation of a text unit, as a bilingual document holds it or as it is to be written.
 *
 * @param text without markup
 * @param codes inline codes in the order of the text; their offsets count from its start, and their
 *     ids are those of the source unit's codes
 * @param segments ranges of the text that stand for the segments of the source unit, in their
 *     order; an empty list where the unit is not segmented. A source segment without translation
 *     has none, so that the list is then empty too
 */
public record UnitTranslation(String text, List<ExtractedCode> codes, List<TextRange> segments) {
  /** Makes the lists immutable. */
  public UnitTranslation {
    codes = List.copyOf(codes);
    segments = List.copyOf(segments);
  }
}
