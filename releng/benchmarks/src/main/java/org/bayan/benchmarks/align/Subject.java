package org.bayan.benchmarks.align;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bayan.align.AlignedBead;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.LexicalAligner;
import org.bayan.align.Signal;

/**
 * The aligner that ships, with what it is told.
 *
 * @param silenced the signals that it does without
 * @param guide its lexicons and the longest bead
 */
record Subject(Set<Signal> silenced, AlignmentGuide guide) {
  /** With all signals and without a lexicon. */
  static final Subject PLAIN = new Subject(Set.of(), AlignmentGuide.NONE);

  /** Copies the set. */
  Subject {
    silenced = Set.copyOf(silenced);
  }

  /** This one without another signal. */
  Subject without(Signal signal) {
    Set<Signal> more = EnumSet.of(signal);
    more.addAll(silenced);
    return new Subject(more, guide);
  }

  /** Aligns two texts; the languages are BCP 47 tags. */
  List<AlignedBead> align(
      String sourceLanguage,
      List<AlignmentSegment> source,
      String targetLanguage,
      List<AlignmentSegment> target) {
    AlignmentInput input =
        new AlignmentInput(sourceLanguage, source, targetLanguage, target, guide);
    return new LexicalAligner(silenced).align(input, AlignmentProgress.NONE).beads();
  }
}
