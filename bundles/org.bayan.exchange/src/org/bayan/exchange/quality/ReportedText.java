package org.bayan.exchange.quality;

import java.util.List;
import java.util.Objects;

/**
 * One side of a pair with what is marked in it.
 *
 * @param label the number of the segment, or of several
 * @param text the text
 * @param language a BCP 47 tag
 * @param marks start and end of each marked place, in UTF-16 units, in order and without overlap
 */
public record ReportedText(String label, String text, String language, List<Mark> marks) {

  /** A marked place. */
  public record Mark(int start, int end) {}

  /** Copies the list. */
  public ReportedText {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    marks = List.copyOf(marks);
  }
}
