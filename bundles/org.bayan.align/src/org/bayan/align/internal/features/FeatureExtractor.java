package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleBiFunction;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.lexicon.Lexicon;

/** Reduces two texts to what is looked at. */
public final class FeatureExtractor {
  private FeatureExtractor() {}

  /**
   * The features of both sides.
   *
   * @param input the texts
   * @param lexicons lexicons from the source's language to the target's, whose stems help to stem
   * @param progress is given a growing fraction from 0 to 1 and may throw to stop
   */
  public static PairFeatures extract(
      AlignmentInput input, List<Lexicon> lexicons, DoubleConsumer progress) {
    List<SegmentText> source = texts(input.source(), input.sourceLanguage());
    progress.accept(0.4);
    List<SegmentText> target = texts(input.target(), input.targetLanguage());
    progress.accept(0.8);
    SideExtractor sourceSide =
        new SideExtractor(
            source, input.sourceLanguage(), stem -> sum(stem, lexicons, Lexicon::firstCount));
    SideExtractor targetSide =
        new SideExtractor(
            target, input.targetLanguage(), stem -> sum(stem, lexicons, Lexicon::secondCount));
    TextFeatures sourceFeatures = sourceSide.features();
    TextFeatures targetFeatures = targetSide.features();
    progress.accept(0.9);
    NameMatcher names = new NameMatcher(sourceSide.names(), targetSide.names());
    return new PairFeatures(sourceFeatures, targetFeatures, names.pairs());
  }

  private static double sum(
      String stem, List<Lexicon> lexicons, ToDoubleBiFunction<Lexicon, String> count) {
    double sum = 0;
    for (Lexicon lexicon : lexicons) {
      sum += count.applyAsDouble(lexicon, stem);
    }
    return sum;
  }

  private static List<SegmentText> texts(List<AlignmentSegment> segments, String language) {
    List<SegmentText> texts = new ArrayList<>(segments.size());
    for (AlignmentSegment segment : segments) {
      texts.add(SegmentText.of(segment, language));
    }
    return texts;
  }
}
