package org.bayan.align.recall;

import java.util.List;
import java.util.Objects;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.lexicon.Lexicon;

/**
 * A report and the passages that may stand behind it.
 *
 * @param sourceLanguage language of the report, a BCP 47 tag
 * @param source the segments of the report in order
 * @param targetLanguage language of the passages, a BCP 47 tag
 * @param passages where to look
 * @param lexicons words that translate each other; those in other languages are passed over
 */
public record ReportInput(
    String sourceLanguage,
    List<AlignmentSegment> source,
    String targetLanguage,
    PassageSource passages,
    List<Lexicon> lexicons) {
  /** Copies the lists. */
  public ReportInput {
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
    Objects.requireNonNull(passages, "passages");
    source = List.copyOf(source);
    lexicons = List.copyOf(lexicons);
  }
}
