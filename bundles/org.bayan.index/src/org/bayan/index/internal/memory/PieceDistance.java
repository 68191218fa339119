package org.bayan.index.internal.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The edit distance of two texts by their pieces, and which pieces stand for which. */
final class PieceDistance {

  /**
   * A step from one text to the other.
   *
   * @param wanted index of a piece of the first text; −1 where only the second has one
   * @param found index of a piece of the second text; −1 where only the first has one
   */
  record Step(int wanted, int found) {}

  private final List<Piece> wanted;
  private final List<Piece> found;
  private final double[][] costs;

  private PieceDistance(List<Piece> wanted, List<Piece> found, double most) {
    this.wanted = wanted;
    this.found = found;
    this.costs = new double[wanted.size() + 1][found.size() + 1];
    fill(most);
  }

  /**
   * Compares two texts.
   *
   * @param most beyond this the distance does not matter
   */
  static PieceDistance of(List<Piece> wanted, List<Piece> found, double most) {
    return new PieceDistance(wanted, found, most);
  }

  private void fill(double most) {
    double[] above = costs[0];
    for (int j = 1; j <= found.size(); j++) {
      above[j] = above[j - 1] + PieceCosts.gap(found.get(j - 1));
    }
    for (int i = 1; i <= wanted.size(); i++) {
      double[] row = costs[i];
      Piece piece = wanted.get(i - 1);
      double gap = PieceCosts.gap(piece);
      row[0] = above[0] + gap;
      double least = row[0];
      for (int j = 1; j <= found.size(); j++) {
        Piece other = found.get(j - 1);
        double cost = Math.min(above[j] + gap, row[j - 1] + PieceCosts.gap(other));
        if (above[j - 1] < cost) {
          cost = Math.min(cost, above[j - 1] + PieceCosts.change(piece, other));
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) {
        costs[wanted.size()][found.size()] = Double.POSITIVE_INFINITY;
        return;
      }
      above = row;
    }
  }

  /** The distance; infinite when it is beyond what matters. */
  double value() {
    return costs[wanted.size()][found.size()];
  }

  /** The cheapest way from the first text to the second, in order. */
  List<Step> steps() {
    Deque<Step> steps = new ArrayDeque<>();
    int i = wanted.size();
    int j = found.size();
    while (i > 0 || j > 0) {
      if (i > 0
          && j > 0
          && costs[i][j]
              == costs[i - 1][j - 1] + PieceCosts.change(wanted.get(i - 1), found.get(j - 1))) {
        steps.push(new Step(--i, --j));
      } else if (i > 0 && costs[i][j] == costs[i - 1][j] + PieceCosts.gap(wanted.get(i - 1))) {
        steps.push(new Step(--i, -1));
      } else {
        steps.push(new Step(-1, --j));
      }
    }
    return new ArrayList<>(steps);
  }
}
