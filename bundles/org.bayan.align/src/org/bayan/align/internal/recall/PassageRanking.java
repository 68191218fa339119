package org.bayan.align.internal.recall;

import java.util.List;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.cost.PairWords;
import org.bayan.align.internal.features.SegmentFeatures;

/** Judges passages for a single text. */
public final class PassageRanking {
  private PassageRanking() {}

  /** What speaks for each passage, in nats. */
  public static double[] scores(Languages languages, String text, List<AlignmentSegment> passages) {
    PassageWords known =
        new PassageWords(languages, List.of(new AlignmentSegment(text, 0, List.of())), passages);
    PairWords words = known.words(known.table(List.of()));
    LengthModel lengths = LengthModel.general(known.features());
    double[] scores = new double[passages.size()];
    int length = known.features().source().segments().getFirst().length();
    for (int j = 0; j < scores.length; j++) {
      SegmentFeatures passage = known.features().target().segments().get(j);
      scores[j] =
          words.gain(new int[] {0}, new int[] {j}).total() + lengths.gain(length, passage.length());
    }
    return scores;
  }
}
