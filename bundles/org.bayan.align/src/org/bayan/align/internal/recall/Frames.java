package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.Span;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.text.ReportedSpeech;
import org.bayan.text.SpeechFrame;

/**
 * Sets apart the words that only tell who says something: they are the reporter's, and that the
 * other side lacks them tells nothing.
 */
final class Frames {
  private final List<List<SpeechFrame>> frames;

  /** Finds the frames of some segments in a language, a BCP 47 tag. */
  Frames(List<AlignmentSegment> segments, String language) {
    frames =
        segments.stream().map(segment -> ReportedSpeech.all(segment.text(), language)).toList();
  }

  /**
   * The features of the segments without those of frames.
   *
   * @param text the features of all segments
   * @param kinds the kinds of frames that are set apart
   */
  TextFeatures apart(TextFeatures text, Set<SpeechFrame.Kind> kinds) {
    List<SegmentFeatures> kept = new ArrayList<>();
    int[] counts = text.counts().clone();
    for (int i = 0; i < frames.size(); i++) {
      List<SpeechFrame> some =
          frames.get(i).stream().filter(frame -> kinds.contains(frame.kind())).toList();
      kept.add(apart(text.segments().get(i), some, counts));
    }
    return new TextFeatures(kept, text.vocabulary(), counts);
  }

  /** A segment without its frames, unless it has nothing else. */
  private static SegmentFeatures apart(
      SegmentFeatures segment, List<SpeechFrame> frames, int[] counts) {
    int[] items = new int[segment.items().length];
    List<Span> spans = new ArrayList<>();
    for (int k = 0; k < items.length; k++) {
      Span span = segment.spans().get(k);
      if (frames.stream().noneMatch(frame -> isWithin(span, frame))) {
        items[spans.size()] = segment.items()[k];
        spans.add(span);
      }
    }
    if (spans.isEmpty() || spans.size() == items.length) {
      return segment;
    }
    return without(segment, items, spans, counts);
  }

  private static SegmentFeatures without(
      SegmentFeatures segment, int[] items, List<Span> spans, int[] counts) {
    for (int item : segment.items()) {
      counts[item]--;
    }
    int[] kept = Arrays.copyOf(items, spans.size());
    for (int item : kept) {
      counts[item]++;
    }
    return new SegmentFeatures(
        segment.length(),
        segment.sentences(),
        segment.edges(),
        segment.opensParagraph(),
        kept,
        List.copyOf(spans));
  }

  private static boolean isWithin(Span span, SpeechFrame frame) {
    return frame.start() <= span.start() && span.end() <= frame.end();
  }
}
