package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.bayan.align.Signal;
import org.bayan.align.internal.cost.BeadModels;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.passes.AlignmentPasses;
import org.bayan.align.internal.search.Barriers;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.WordPriorBuilder;
import org.bayan.align.lexicon.TextPair;
import org.junit.jupiter.api.Test;

class AlignmentPassesTest {
  private static final int SEGMENTS = 60;
  private static final PairFeatures FEATURES = features();

  private static PairFeatures features() {
    List<TextPair> pairs = new ToyBitext(95, 200).pairs(SEGMENTS);
    List<String> target = new ArrayList<>(pairs.stream().map(TextPair::second).toList());
    target.remove(30);
    return ToyFeatures.of(pairs.stream().map(TextPair::first).toList(), target);
  }

  private static List<Edge> run(Barriers barriers, Set<Signal> silenced, DoubleConsumer progress) {
    BeadModels.Basis basis =
        new BeadModels.Basis(
            FEATURES,
            WordPriorBuilder.build(FEATURES, List.of()),
            List.of(),
            Shape.upTo(10),
            silenced);
    return new AlignmentPasses(basis, barriers).run(progress).found().path();
  }

  /** Whether a bead is 1-1 and has the same sentence on both sides. */
  private static boolean isRight(Edge edge) {
    int moved = edge.sourceFrom() < 30 ? 0 : 1;
    return edge.sourceSize() == 1
        && edge.targetSize() == 1
        && edge.targetFrom() == edge.sourceFrom() - moved;
  }

  private static double doubt(List<Edge> path) {
    return path.stream().mapToDouble(edge -> 1 - edge.posterior()).sum();
  }

  @Test
  void whatOnePassTeachesMakesTheNextOneSurer() {
    List<Edge> taught = run(Barriers.NONE, Set.of(), fraction -> {});
    List<Edge> untaught = run(Barriers.NONE, Set.of(Signal.LEARNING), fraction -> {});
    assertEquals(SEGMENTS - 1, taught.stream().filter(AlignmentPassesTest::isRight).count());
    assertTrue(doubt(taught) < doubt(untaught) / 10, () -> doubt(taught) + ", " + doubt(untaught));
  }

  @Test
  void everyPassKeepsToTheBarriers() {
    Barriers barriers =
        new Barriers(bits(10, 40), bits(14, 44), Set.of(node(10, 14), node(40, 44)));
    List<Edge> path = run(barriers, Set.of(), fraction -> {});
    assertTrue(path.stream().anyMatch(edge -> starts(edge, 10, 14)));
    assertTrue(path.stream().anyMatch(edge -> starts(edge, 40, 44)));
  }

  private static boolean starts(Edge edge, int source, int target) {
    return edge.sourceFrom() == source && edge.targetFrom() == target;
  }

  private static Barriers.Node node(int source, int target) {
    return new Barriers.Node(source, target);
  }

  private static BitSet bits(int... positions) {
    BitSet bits = new BitSet();
    for (int position : positions) {
      bits.set(position);
    }
    return bits;
  }

  @Test
  void progressReachesTheWholeAndStopsThePasses() {
    List<Double> fractions = new ArrayList<>();
    run(Barriers.NONE, Set.of(), fractions::add);
    assertEquals(1, fractions.getLast());
    assertTrue(fractions.stream().allMatch(fraction -> fraction >= 0 && fraction <= 1));
    assertThrows(
        CancellationException.class,
        () ->
            run(
                Barriers.NONE,
                Set.of(),
                fraction -> {
                  throw new CancellationException();
                }));
  }
}
