package org.bayan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bayan.align.lexicon.ShippedLexicon;

/**
 * Aligns two tiny texts to no end but that all is loaded and linked: most of the time of the first
 * alignment of a short text goes there. The texts have what the longer ones have: a heading, a
 * label, a date, figures, a number in words, names, sentences that are cut in two.
 */
final class Rehearsal {
  private static final List<String> ARABIC =
      List.of(
          "بيان بغداد المشترك",
          "1. في 12 مارس 2015، عقد وزير الخارجية محمد العلي (UNAMI) اجتماعا في بغداد،",
          "حضره ثلاثة وعشرون مندوبا.",
          "ودفعت الحكومة 1,500 دولار للمشروع؛ وقال الوزير إن \"الاتفاق\" مهم.",
          "شكرا لكم.");

  private static final List<String> ENGLISH =
      List.of(
          "Joint Baghdad Statement",
          "1. On 12 March 2015, Foreign Minister Mohammed al-Ali (UNAMI) held a meeting in"
              + " Baghdad.",
          "Twenty-three delegates attended it.",
          "The Government paid 1,500 dollars for the project;",
          "he said that the \"agreement\" was important.");

  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private Rehearsal() {}

  /** Rehearses with an aligner, once in the life of the process. */
  static void once(Aligner aligner) {
    if (BEGUN.compareAndSet(false, true)) {
      AlignmentGuide guide = AlignmentGuide.of(List.of(ShippedLexicon.arabicEnglish()));
      aligner.align(
          new AlignmentInput("ar", segments(ARABIC), "en", segments(ENGLISH), guide),
          AlignmentProgress.NONE);
    }
  }

  private static List<AlignmentSegment> segments(List<String> texts) {
    List<AlignmentSegment> segments = new ArrayList<>();
    for (String text : texts) {
      segments.add(new AlignmentSegment(text, segments.size(), List.of()));
    }
    return segments;
  }
}
