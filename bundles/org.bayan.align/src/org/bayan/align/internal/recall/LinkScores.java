package org.bayan.align.internal.recall;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What the words of a link must speak for it, in nats. */
  private static final double LEAST_SAID = 0;

  /** How often a report is shorter or longer than what it reports, by any measure. */
  private static final double FREE_LENGTHS = 0.1;

  private final WordTable table;
  private final FramedWords words;
  private final Headings headings;
  private final LengthModel lengths;
  private final ShapeModel shapes;
  private final Map<Long, Double> singles = new HashMap<>();

  private LinkScores(PassageWords known, WordTable table, LengthModel lengths, ShapeModel shapes) {
    this.table = table;
    this.words = known.words(table);
    this.headings = new Headings(known, table);
    this.lengths = lengths;
    this.shapes = shapes;
  }

  static LinkScores general(PassageWords known, List<Shape> shapes) {
    WordTable table = known.table(List.of());
    return new LinkScores(
        known, table, LengthModel.general(known.features()), ShapeModel.general(shapes));
  }

  /** What the links of an earlier pass teach, each by its probability. */
  static LinkScores learned(PassageWords known, List<Shape> shapes, List<Edge> links) {
    WordTable table = known.table(links);
    return new LinkScores(
        known,
        table,
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

  /** The same, who says, decides or asks for something left aside. */
  PairWords.Gain bareWords(int[] source, int[] target) {
    return words.bareGain(source, target);
  }

  /**
   * The link of a run of segments on both sides.
   *
   * @return empty where words hardly speak for it, so that only its place would; and where a
   *     segment at an end of a side has no share in it, no words of the other side that the rest
   *     does not explain as well, who speaks left aside: a heading that says again what its text
   *     says has none
   */
  Optional<Edge> edge(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    int[] source = IntStream.range(sourceFrom, sourceTo).toArray();
    int[] target = IntStream.range(targetFrom, targetTo).toArray();
    PairWords.Gain said = words.gain(source, target);
    if (said.total() < LEAST_SAID
        || !isTight(source, target)
        || headings.haveOneWordInCommon(source, target)) {
      return Optional.empty();
    }
    Shape shape = new Shape(source.length, target.length);
    double score =
        said.total()
            + length(lengths.gain(sourceFrom, targetFrom, shape))
            + shapes.logProbability(shape);
    return Optional.of(new Edge(sourceFrom, sourceTo, targetFrom, targetTo, -score, 1));
  }

  private boolean isTight(int[] source, int[] target) {
    if (source.length == 1 && target.length == 1) {
      return true;
    }
    PairWords.Gain all = words.bareGain(source, target);
    return (source.length == 1
            || (all.there() - words.bareGain(tail(source), target).there() >= LEAST_SHARE
                && all.there() - words.bareGain(head(source), target).there() >= LEAST_SHARE))
        && (target.length == 1
            || (all.back() - words.bareGain(source, tail(target)).back() >= LEAST_SHARE
                && all.back() - words.bareGain(source, head(target)).back() >= LEAST_SHARE));
  }

  /** A report often shortens: at times the lengths tell nothing. */
  private static double length(double gain) {
    return Math.log((1 - FREE_LENGTHS) * Math.exp(gain) + FREE_LENGTHS);
  }

  private static int[] tail(int[] segments) {
    return Arrays.copyOfRange(segments, 1, segments.length);
  }

  private static int[] head(int[] segments) {
    return Arrays.copyOf(segments, segments.length - 1);
  }
}
