package org.bayan.okapi;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to stand in a document for one of its text units.
 *
 * @param segments in order, one for each segment of the unit
 * @param after the white space after the last segment
 */
public record TranslatedUnit(List<TranslatedSegment> segments, String after) {
  /** Makes the list immutable. */
  public TranslatedUnit {
    segments = List.copyOf(segments);
  }

  /** The whole text, from the white space before the first segment to that after the last. */
  public String text() {
    StringBuilder text = new StringBuilder();
    segments.forEach(segment -> text.append(segment.before()).append(segment.text()));
    return text.append(after).toString();
  }

  /** The codes of all segments; their offsets count from the start of the whole text. */
  public List<ExtractedCode> codes() {
    List<ExtractedCode> codes = new ArrayList<>();
    int start = 0;
    for (TranslatedSegment segment : segments) {
      int from = start + segment.before().length();
      segment.codes().forEach(code -> codes.add(code.at(from + code.offset())));
      start = from + segment.text().length();
    }
    return codes;
  }

  /** Whether every segment is translated. */
  public boolean isComplete() {
    return segments.stream().allMatch(TranslatedSegment::translated);
  }
}
