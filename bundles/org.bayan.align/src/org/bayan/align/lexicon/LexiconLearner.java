package org.bayan.align.lexicon;

import java.util.List;
import java.util.Objects;
import org.bayan.align.AlignmentProgress;

/**
 * Learns a lexicon from texts and word lists by expectation maximisation: model 1 of P. F. Brown,
 * S. A. Della Pietra, V. J. Della Pietra and R. L. Mercer, "The Mathematics of Statistical Machine
 * Translation" (1993), in both directions, which from the third round on must agree: a link counts
 * by the geometric mean of both (after P. Liang, B. Taskar and D. Klein, "Alignment by Agreement",
 * 2006). Then improbable pairs are dropped.
 */
public final class LexiconLearner {
  private static final int ALONE = 2;
  private static final int AGREEING = 4;

  private final String firstLanguage;
  private final String secondLanguage;
  private final int mostPairs;

  /**
   * A learner for two languages.
   *
   * @param firstLanguage BCP 47 tag
   * @param secondLanguage BCP 47 tag
   * @param mostPairs how many pairs of stems to keep at most; the rarest go first
   */
  public LexiconLearner(String firstLanguage, String secondLanguage, int mostPairs) {
    this.firstLanguage = Objects.requireNonNull(firstLanguage, "firstLanguage");
    this.secondLanguage = Objects.requireNonNull(secondLanguage, "secondLanguage");
    this.mostPairs = mostPairs;
  }

  /**
   * Learns a lexicon; the same texts in the same order give the same lexicon.
   *
   * @param texts what to learn from
   * @param progress is told how far it is
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public Lexicon learn(List<ParallelText> texts, AlignmentProgress progress) {
    LearningText text = LearningText.of(firstLanguage, secondLanguage, texts);
    CooccurrenceCounts counts = new CooccurrenceCounts(text);
    int rounds = ALONE + AGREEING;
    for (int round = 0; round < rounds; round++) {
      double before = (double) round / rounds;
      counts.count(round >= ALONE, part -> Steps.report(progress, before + part / rounds));
    }
    return new LexiconPruner(text, counts, mostPairs).prune(firstLanguage, secondLanguage);
  }
}
