package org.bayan.okapi;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The translation of a text unit, as a bilingual document holds it.
 *
 * @param text without markup
 * @param codes inline codes in the order of the text; their offsets count from its start, and their
 *     ids are those of the source unit's codes
 * @param segments ranges of the text that stand for segments of the source unit, in the order of
 *     these; an empty list where the unit is not segmented
 * @param sources for each of these ranges the place of its source segment among the segments of the
 *     unit, from 0; a source segment without translation is not among them
 */
public record UnitTranslation(
    String text, List<ExtractedCode> codes, List<TextRange> segments, List<Integer> sources) {
  /** Makes the lists immutable. */
  public UnitTranslation {
    codes = List.copyOf(codes);
    segments = List.copyOf(segments);
    sources = List.copyOf(sources);
    if (segments.size() != sources.size()) {
      throw new IllegalArgumentException(
          segments.size() + " segments for " + sources.size() + " source segments");
    }
  }

  /** A translation of all segments of a unit. */
  public UnitTranslation(String text, List<ExtractedCode> codes, List<TextRange> segments) {
    this(text, codes, segments, IntStream.range(0, segments.size()).boxed().toList());
  }
}
