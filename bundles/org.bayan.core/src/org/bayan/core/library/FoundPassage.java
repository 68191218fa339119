package org.bayan.core.library;

import java.util.Objects;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;

/**
 * A passage that answers a query.
 *
 * @param text the text that it stands in
 * @param segment the number of its segment there, from 0
 * @param score how well it answers, above 0; scores of one query compare with each other alone
 */
public record FoundPassage(OfficialText text, int segment, double score) {

  /** Nothing may be null. */
  public FoundPassage {
    Objects.requireNonNull(text, "text");
  }

  /** What the passage says. */
  public String words() {
    return text.segment(segment);
  }

  /** The paragraph that it stands in. */
  public OfficialParagraph paragraph() {
    return text.paragraphOf(segment);
  }
}
