package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.recall.PairCoverage;
import org.bayan.align.recall.PairCoverage.Uncovered;

/** Compares the sides of a single pair. */
public final class CoverageOfPair {
  private CoverageOfPair() {}

  /** The coverage of both sides. */
  public static PairCoverage of(Languages languages, List<String> source, List<String> target) {
    PassageWords known = new PassageWords(languages, segments(source), segments(target));
    Coverage coverage = new Coverage(known.features(), known.table(List.of()), languages);
    List<Integer> all = IntStream.range(0, source.size()).boxed().toList();
    List<Integer> others = IntStream.range(0, target.size()).boxed().toList();
    Coverage.Side first = coverage.source(all, others);
    Coverage.Side second = coverage.target(all, others);
    return new PairCoverage(
        first.share(),
        second.share(),
        uncovered(first.lacking(), source),
        uncovered(second.lacking(), target));
  }

  private static List<AlignmentSegment> segments(List<String> texts) {
    return texts.stream().map(text -> new AlignmentSegment(text, 0, List.of())).toList();
  }

  /** Words with nothing but spaces and marks between them are one run. */
  private static List<Uncovered> uncovered(List<Coverage.Lacking> lacking, List<String> texts) {
    List<Uncovered> runs = new ArrayList<>();
    for (Coverage.Lacking word : lacking) {
      Uncovered last = runs.isEmpty() ? null : runs.getLast();
      int start = word.span().start();
      int end = word.span().end();
      if (last != null
          && last.segment() == word.segment()
          && !hasWord(texts.get(word.segment()), last.end(), start)) {
        runs.set(
            runs.size() - 1,
            new Uncovered(last.segment(), last.start(), Math.max(last.end(), end)));
      } else {
        runs.add(new Uncovered(word.segment(), start, end));
      }
    }
    return runs;
  }

  private static boolean hasWord(String text, int from, int to) {
    return from < to && text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
