package org.bayan.align.internal.passes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.bayan.align.internal.coarse.CoarseSearch;
import org.bayan.align.internal.cost.BeadModels;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.Barriers;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.LatticeResult;
import org.bayan.align.internal.search.LatticeSearch;
import org.bayan.align.internal.search.Shape;

/**
 * Searches for the beads of two texts in several passes. The first knows what is general; each
 * other one what the beads of the one before teach, until hardly a bead changes.
 */
public final class AlignmentPasses {
  private static final int MARGIN = 8;
  private static final int WIDER_MARGIN = 16;
  private static final int MOST_PASSES = 6;

  /** Share of beads; when fewer change from one pass to the next, the texts are settled. */
  private static final double SETTLED = 0.002;

  private final BeadModels.Basis basis;
  private final Barriers barriers;

  /**
   * Passes over two texts.
   *
   * @param basis what stays the same in all passes
   * @param barriers what no path may cross
   */
  public AlignmentPasses(BeadModels.Basis basis, Barriers barriers) {
    this.basis = basis;
    this.barriers = barriers;
  }

  /**
   * What came of the passes.
   *
   * @param models what was known in the last one
   * @param found what it found
   */
  public record Outcome(BeadModels models, LatticeResult found) {}

  /**
   * Runs the passes.
   *
   * @param progress is given a growing fraction from 0 to 1 and may throw to stop
   */
  public Outcome run(DoubleConsumer progress) {
    double step = 1.0 / (MOST_PASSES + 1);
    BeadModels models = BeadModels.general(basis);
    Band band = CoarseSearch.band(basis.features(), models.words(), part(progress, 0, step));
    List<Shape> coarse = Shape.coarse(basis.longest());
    LatticeResult found = search(models, band, coarse, part(progress, step, step));
    for (int pass = 1; pass < MOST_PASSES; pass++) {
      List<Edge> before = found.path();
      models = models.learn(found.likely());
      band = found.reach().band(MARGIN);
      found = search(models, band, basis.shapes(), part(progress, step * (pass + 1), step));
      if (pass > 1 && isSettled(before, found.path())) {
        break;
      }
    }
    progress.accept(1);
    return new Outcome(models, found);
  }

  /** Searches, and once more in a wider band when probable paths run along its edge. */
  private LatticeResult search(
      BeadModels models, Band first, List<Shape> shapes, DoubleConsumer progress) {
    Band band = barriers.narrow(first);
    LatticeResult found = LatticeSearch.search(band, shapes, models.cost(band, barriers), progress);
    Band wider = barriers.narrow(found.reach().band(WIDER_MARGIN));
    if (!found.reach().touches(band) || !wider.exceeds(band)) {
      return found;
    }
    return LatticeSearch.search(wider, shapes, models.cost(wider, barriers), progress);
  }

  private static boolean isSettled(List<Edge> before, List<Edge> after) {
    Set<List<Integer>> known = new HashSet<>();
    before.forEach(edge -> known.add(place(edge)));
    long changed = after.stream().filter(edge -> !known.contains(place(edge))).count();
    return changed <= SETTLED * after.size();
  }

  private static List<Integer> place(Edge edge) {
    return List.of(edge.sourceFrom(), edge.sourceTo(), edge.targetFrom(), edge.targetTo());
  }

  private static DoubleConsumer part(DoubleConsumer progress, double from, double length) {
    return fraction -> progress.accept(from + fraction * length);
  }
}
