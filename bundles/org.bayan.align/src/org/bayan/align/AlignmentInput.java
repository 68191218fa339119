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
 * @param guide what the aligner is told besides
 */
public record AlignmentInput(
    String sourceLanguage,
    List<AlignmentSegment> source,
    String targetLanguage,
    List<AlignmentSegment> target,
    AlignmentGuide guide) {
  /** Copies the lists. */
  public AlignmentInput {
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(guide, "guide");
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** Two texts and nothing else to go by. */
  public AlignmentInput(
      String sourceLanguage,
      List<AlignmentSegment> source,
      String targetLanguage,
      List<AlignmentSegment> target) {
    this(sourceLanguage, source, targetLanguage, target, AlignmentGuide.NONE);
  }
}
