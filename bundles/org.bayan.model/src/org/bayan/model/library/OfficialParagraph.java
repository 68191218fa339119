package org.bayan.model.library;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of an official text.
 *
 * @param number its number as a path: {@code 4}, {@code 4 (a) (i)}, {@code pp2} for the second
 *     preambular paragraph; empty where it has none
 * @param kind what it is there for
 * @param text all of it, with the number or mark that it begins with as written
 * @param segments its segments in order, no two overlapping
 */
public record OfficialParagraph(
    String number, ParagraphKind kind, String text, List<TextSpan> segments) {

  /** Copies the list; refuses segments out of order or beyond the text. */
  public OfficialParagraph {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(kind, "kind");
    segments = List.copyOf(segments);
    int end = 0;
    for (TextSpan segment : segments) {
      if (segment.start() < end || segment.end() > text.length()) {
        throw new IllegalArgumentException("segments do not fit: " + segments + " in " + text);
      }
      end = segment.end();
    }
  }

  /** A paragraph that is one segment. */
  public static OfficialParagraph of(String number, ParagraphKind kind, String text) {
    return new OfficialParagraph(number, kind, text, List.of(new TextSpan(0, text.length())));
  }

  /** The texts of the segments. */
  public List<String> segmentTexts() {
    return segments.stream().map(segment -> segment.of(text)).toList();
  }
}
