package org.bayan.index.library;

import java.util.List;
import java.util.Objects;

/**
 * A segment of a text, to be found.
 *
 * @param document id of the text
 * @param segment number of the segment in it, from 0
 * @param paragraph number of the paragraph that it stands in, growing through the text
 * @param text what it says
 * @param language BCP 47 tag; regions and scripts make no difference
 * @param keys what it is found by in a query of groups, as often as each occurs
 */
public record Passage(
    String document, int segment, int paragraph, String text, String language, List<String> keys) {

  /** Copies the list. */
  public Passage {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    keys = List.copyOf(keys);
  }
}
