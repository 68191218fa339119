package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleBiFunction;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.Evidence;
import org.bayan.align.Signal;
import org.bayan.align.lexicon.Lexicon;

/** Reduces two texts to what is looked at. */
public final class FeatureExtractor {
  private static final double TOO_COMMON = 0.3;

  private FeatureExtractor() {}

  /**
   * The features of both sides.
   *
   * @param input the texts
   * @param lexicons lexicons from the source's language to the target's, whose stems help to stem
   * @param silenced signals that nothing is to be extracted for
   * @param progress is given a growing fraction from 0 to 1 and may throw to stop
   */
  public static PairFeatures extract(
      AlignmentInput input, List<Lexicon> lexicons, Set<Signal> silenced, DoubleConsumer progress) {
    return extract(input, lexicons, silenced, TOO_COMMON, progress);
  }

  /**
   * The features of both sides, of all words however many segments they are in: for segments that
   * were chosen for their words.
   *
   * @param input the texts
   * @param lexicons lexicons from the source's language to the target's, whose stems help to stem
   */
  public static PairFeatures extractAll(AlignmentInput input, List<Lexicon> lexicons) {
    return extract(input, lexicons, Set.of(), 1, fraction -> {});
  }

  private static PairFeatures extract(
      AlignmentInput input,
      List<Lexicon> lexicons,
      Set<Signal> silenced,
      double common,
      DoubleConsumer progress) {
    Set<Evidence.Kind> ignored = EnumSet.noneOf(Evidence.Kind.class);
    silenced.forEach(signal -> ignored.addAll(signal.evidence()));
    List<SegmentText> source = texts(input.source(), input.sourceLanguage());
    progress.accept(0.4);
    List<SegmentText> target = texts(input.target(), input.targetLanguage());
    progress.accept(0.8);
    SideExtractor sourceSide =
        new SideExtractor(
            source,
            input.sourceLanguage(),
            stem -> sum(stem, lexicons, Lexicon::firstCount),
            ignored,
            common);
    SideExtractor targetSide =
        new SideExtractor(
            target,
            input.targetLanguage(),
            stem -> sum(stem, lexicons, Lexicon::secondCount),
            ignored,
            common);
    TextFeatures sourceFeatures = sourceSide.features();
    TextFeatures targetFeatures = targetSide.features();
    progress.accept(0.9);
    List<PairFeatures.NamePair> names =
        silenced.contains(Signal.NAMES)
            ? List.of()
            : new NameMatcher(sourceSide.names(), targetSide.names()).pairs();
    return new PairFeatures(sourceFeatures, targetFeatures, names);
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
