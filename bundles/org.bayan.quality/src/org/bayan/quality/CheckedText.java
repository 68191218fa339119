package org.bayan.quality;

import java.util.List;
import java.util.Objects;
import org.bayan.model.memory.TextCode;

/**
 * One side of a pair.
 *
 * @param text the text without inline codes, as it is written; several segments are joined by one
 *     space
 * @param language a BCP 47 tag
 * @param codes the inline codes, by where they stand
 * @param segments the segments that the text is joined from, in order; none where the other side
 *     stands alone
 */
public record CheckedText(
    String text, String language, List<TextCode> codes, List<CheckedSegment> segments) {

  /** Copies the lists. */
  public CheckedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    codes = List.copyOf(codes);
    segments = List.copyOf(segments);
  }

  /** A text of one segment without id and codes. */
  public static CheckedText of(String text, String language) {
    return new CheckedText(
        text, language, List.of(), List.of(new CheckedSegment("", 0, text.length())));
  }

  /** Nothing, opposite a text that stands alone. */
  public static CheckedText none(String language) {
    return new CheckedText("", language, List.of(), List.of());
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
