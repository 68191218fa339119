package org.bayan.core.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.ExaminedPair;
import org.bayan.quality.Finding;
import org.bayan.quality.QualityChecker;

/** Checks all pairs of a text, some at a time, so that a person sees how far it is. */
public final class AllPairs {

  /** So many take about a second. */
  private static final int AT_ONCE = 2000;

  private final QualityChecker checker;
  private final Progress progress;

  /**
   * A check.
   *
   * @param progress is told how many pairs are done
   */
  public AllPairs(QualityChecker checker, Progress progress) {
    this.checker = checker;
    this.progress = progress;
  }

  /**
   * Checks each pair by itself and against the others.
   *
   * @param pairs the pairs in the order of the text
   * @return what was found, by pairs, the worst of a pair first
   * @throws CancellationException when the progress was cancelled
   */
  public List<Finding> check(List<CheckedPair> pairs) {
    List<ExaminedPair> examined = new ArrayList<>(pairs.size());
    for (int from = 0; from < pairs.size(); from += AT_ONCE) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      int to = Math.min(from + AT_ONCE, pairs.size());
      examined.addAll(checker.examine(pairs.subList(from, to)));
      progress.worked((double) to / pairs.size());
    }
    return checker.findings(examined);
  }
}
