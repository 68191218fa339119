package org.bayan.align;

import java.util.List;
import java.util.Objects;

/**
 * Two texts to align.
 *
 * @param sourceLanguage BCP 47 tag
 * @param source the segments of the source in order
 * @param targetLanguage BCP 47 tag
 * @param target the segments of the target in order
 */
public record AlignmentInput(
    String sourceLanguage,
    List<AlignmentSegment> source,
    String targetLanguage,
    List<AlignmentSegment> target) {
  /** Copies the lists. */
  public AlignmentInput {
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
