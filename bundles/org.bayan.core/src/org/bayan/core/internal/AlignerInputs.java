package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.TermOccurrence;
import org.bayan.core.RecognisedTerms;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** Says to the aligner what the model knows. */
public final class AlignerInputs {

  private AlignerInputs() {}

  /**
   * Two texts, the terms found in them, and what else is known.
   *
   * @param kept beads that are to stay
   */
  public static AlignmentInput of(
      Text source, Text target, RecognisedTerms terms, AlignmentAids aids, KeptBeads kept) {
    return new AlignmentInput(
        source.getLanguage(),
        segments(source, terms),
        target.getLanguage(),
        segments(target, terms),
        new AlignmentGuide(aids.lexicons(), kept.accepted(), aids.longestBead()));
  }

  private static List<AlignmentSegment> segments(Text text, RecognisedTerms terms) {
    List<AlignmentSegment> segments = new ArrayList<>();
    int paragraph = 0;
    for (TextUnit unit : text.getUnits()) {
      for (Segment segment : unit.getSegments()) {
        segments.add(
            new AlignmentSegment(segment.getText(), paragraph, occurrences(segment, terms)));
      }
      paragraph++;
    }
    return segments;
  }

  private static List<TermOccurrence> occurrences(Segment segment, RecognisedTerms terms) {
    return terms.in(segment).stream()
        .map(hit -> new TermOccurrence(terms.key(hit), hit.start(), hit.end()))
        .toList();
  }
}
