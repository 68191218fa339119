package org.bayan.align.internal.recall;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.cost.PairWords;
import org.bayan.align.internal.cost.ShapeModel;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.WordTable;

/** What speaks for a link between segments of the report and of the pool, at some time. */
final class LinkScores {
  /** What a segment must add to what the others explain, in nats. */
  private static final double LEAST_SHARE = 1;

  private final WordTable table;
  private final PairWords words;
  private final LengthModel lengths;
  private final ShapeModel shapes;
  private final Map<Long, Double> singles = new HashMap<>();

  private LinkScores(WordTable table, PairWords words, LengthModel lengths, ShapeModel shapes) {
    this.table = table;
    this.words = words;
    this.lengths = lengths;
    this.shapes = shapes;
  }

  static LinkScores general(PassageWords known, List<Shape> shapes) {
    WordTable table = known.table(List.of());
    return new LinkScores(
        table,
        known.words(table),
        LengthModel.general(known.features()),
        ShapeModel.general(shapes));
  }

  /** What the links of an earlier pass teach, each by its probability. */
  static LinkScores learned(PassageWords known, List<Shape> shapes, List<Edge> links) {
    WordTable table = known.table(links);
    return new LinkScores(
        table,
        known.words(table),
        LengthModel.general(known.features()).learn(links),
        ShapeModel.general(shapes));
  }

  WordTable table() {
    return table;
  }

  LengthModel lengths() {
    return lengths;
  }

  /** What the words of a segment and of a passage speak for each other, in nats. */
  double single(int source, int target) {
    return singles.computeIfAbsent(
        ((long) source << Integer.SIZE) | target,
        key -> words.gain(new int[] {source}, new int[] {target}).total());
  }

  /** What words speak for any segments on both sides. */
  PairWords.Gain words(int[] source, int[] target) {
    return words.gain(source, target);
  }

  /**
   * Whether each segment at an end of the sides has its share in a link: words of the other side
   * that no other segment explains as well. A heading that says again what its text says has none.
   */
  boolean isTight(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    int[] source = IntStream.range(sourceFrom, sourceTo).toArray();
    int[] target = IntStream.range(targetFrom, targetTo).toArray();
    PairWords.Gain all = words.gain(source, target);
    return (source.length == 1
            || (all.there() - words.gain(tail(source), target).there() >= LEAST_SHARE
                && all.there() - words.gain(head(source), target).there() >= LEAST_SHARE))
        && (target.length == 1
            || (all.back() - words.gain(source, tail(target)).back() >= LEAST_SHARE
                && all.back() - words.gain(source, head(target)).back() >= LEAST_SHARE));
  }

  private static int[] tail(int[] segments) {
    return Arrays.copyOfRange(segments, 1, segments.length);
  }

  private static int[] head(int[] segments) {
    return Arrays.copyOf(segments, segments.length - 1);
  }

  /** The link of a run of segments on both sides. */
  Edge edge(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    Shape shape = new Shape(sourceTo - sourceFrom, targetTo - targetFrom);
    double score =
        words
                .gain(
                    IntStream.range(sourceFrom, sourceTo).toArray(),
                    IntStream.range(targetFrom, targetTo).toArray())
                .total()
            + lengths.gain(sourceFrom, targetFrom, shape)
            + shapes.logProbability(shape);
    return new Edge(sourceFrom, sourceTo, targetFrom, targetTo, -score, 1);
  }
}
