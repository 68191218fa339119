package org.bayan.align.internal.cost;

import java.util.HashMap;
import java.util.Map;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.words.WordTable;

/**
 * What {@link WordModel} says, for any segments of the two texts and not only for those that stand
 * together: the words of one side explain those of the other. What two segments have to do with
 * each other is computed when it is first wanted.
 */
public final class PairWords {
  private static final float[] NOTHING = {};

  private final WordTable table;
  private final ActiveItems source;
  private final ActiveItems target;
  private final Row[] rows;

  /** The model of two texts, by what is known about their words. */
  public PairWords(PairFeatures features, WordTable table) {
    this.table = table;
    this.source = new ActiveItems(features.source(), table.source());
    this.target = new ActiveItems(features.target(), table.target());
    this.rows = new Row[source.size()];
  }

  /**
   * What some segments gain for each other's words, in nats.
   *
   * @param there for the words of the target
   * @param back for the words of the source
   */
  public record Gain(double there, double back) {
    /** What it counts. */
    public double total() {
      return WordRatio.WEIGHT * (there + back) / 2;
    }
  }

  private record Cell(float[] forward, float[] backward) {}

  /** The gain of some source and target segments, which need not stand together. */
  public Gain gain(int[] sources, int[] targets) {
    double there = 0;
    for (int j : targets) {
      there += targetGain(sources, j);
    }
    double back = 0;
    for (int i : sources) {
      back += sourceGain(targets, i);
    }
    return new Gain(there, back);
  }

  private double targetGain(int[] sources, int j) {
    double[] sums = new double[target.of(j).length];
    boolean matched = false;
    int given = 0;
    for (int i : sources) {
      matched |= add(cell(i, j).forward, sums);
      given += source.of(i).length;
    }
    return matched ? WordRatio.log(target.of(j), sums, table.target(), given) : target.unmatched(j);
  }

  private double sourceGain(int[] targets, int i) {
    double[] sums = new double[source.of(i).length];
    boolean matched = false;
    int given = 0;
    for (int j : targets) {
      matched |= add(cell(i, j).backward, sums);
      given += target.of(j).length;
    }
    return matched ? WordRatio.log(source.of(i), sums, table.source(), given) : source.unmatched(i);
  }

  private static boolean add(float[] values, double[] sums) {
    for (int k = 0; k < values.length; k++) {
      sums[k] += values[k];
    }
    return values.length > 0;
  }

  private Cell cell(int i, int j) {
    if (rows[i] == null) {
      rows[i] = new Row(i);
    }
    return rows[i].cells.computeIfAbsent(j, rows[i]::fill);
  }

  /** The cells of one source segment. */
  private final class Row {
    private final MatchMatrix matrix = new MatchMatrix(table);
    private final Map<Integer, Cell> cells = new HashMap<>();

    Row(int i) {
      matrix.open(source.of(i), target, 0, target.size());
    }

    Cell fill(int j) {
      int[] items = target.of(j);
      return matrix.matches(items)
          ? new Cell(matrix.forward(items), matrix.backward(items))
          : new Cell(NOTHING, NOTHING);
    }
  }
}
