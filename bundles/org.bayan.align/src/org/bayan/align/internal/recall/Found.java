package org.bayan.align.internal.recall;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bayan.align.internal.search.Edge;

/**
 * Segments of the report with the passage that was found for them.
 *
 * @param source indices of the segments of the report, ascending
 * @param target numbers of segments of the pool, ascending; none where the reporter speaks
 * @param confidence the probability that this is right, 0 to 1
 */
record Found(List<Integer> source, List<Integer> target, double confidence) {
  static Found of(Edge edge, Posteriors posteriors) {
    List<Integer> source = range(edge.sourceFrom(), edge.sourceTo());
    List<Integer> target = range(edge.targetFrom(), edge.targetTo());
    double confidence =
        source.stream()
            .flatMapToDouble(
                i ->
                    target.isEmpty()
                        ? DoubleStream.of(posteriors.added(i))
                        : target.stream().mapToDouble(j -> posteriors.of(i, j)))
            .average()
            .orElse(0);
    return new Found(source, target, confidence);
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  Found withTarget(List<Integer> other, double otherConfidence) {
    return new Found(source, other, otherConfidence);
  }
}
