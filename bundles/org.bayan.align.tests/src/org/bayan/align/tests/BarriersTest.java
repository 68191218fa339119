package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.Barriers;
import org.bayan.align.internal.search.Barriers.Node;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.EdgeCost;
import org.bayan.align.internal.search.LatticeSearch;
import org.bayan.align.internal.search.Shape;
import org.junit.jupiter.api.Test;

class BarriersTest {
  private static final Shape ONE_TO_ONE = new Shape(1, 1);

  private static BitSet bits(int... positions) {
    BitSet bits = new BitSet();
    for (int position : positions) {
      bits.set(position);
    }
    return bits;
  }

  private static List<Edge> path(Band band, Barriers barriers, EdgeCost cost) {
    EdgeCost allowed =
        (source, target, shape) ->
            barriers.allow(source, target, shape)
                ? cost.of(source, target, shape)
                : Double.POSITIVE_INFINITY;
    return LatticeSearch.search(barriers.narrow(band), Shape.upTo(4), allowed, fraction -> {})
        .path();
  }

  private static Set<Node> nodes(List<Edge> path) {
    Set<Node> nodes = new HashSet<>();
    path.forEach(edge -> nodes.add(new Node(edge.sourceFrom(), edge.targetFrom())));
    Edge last = path.getLast();
    nodes.add(new Node(last.sourceTo(), last.targetTo()));
    return nodes;
  }

  @Test
  void withoutBarriersEverythingIsAllowed() {
    assertTrue(Barriers.NONE.isEmpty());
    assertTrue(Barriers.NONE.allow(3, 5, new Shape(4, 4)));
    Band band = Band.aroundDiagonal(5, 5, 2);
    assertSame(band, Barriers.NONE.narrow(band));
  }

  @Test
  void noBeadRunsOverABarrierButItMayBeginOrEndThere() {
    Barriers barriers = new Barriers(bits(3), bits(5), Set.of());
    assertFalse(barriers.allow(2, 0, new Shape(2, 1)));
    assertTrue(barriers.allow(1, 0, new Shape(2, 1)));
    assertTrue(barriers.allow(3, 0, new Shape(2, 1)));
    assertFalse(barriers.allow(0, 4, new Shape(1, 2)));
    assertTrue(barriers.allow(0, 5, new Shape(1, 2)));
  }

  @Test
  void noBeadJoinsWhatStandsBeforeANodeWithWhatStandsAfterIt() {
    Barriers barriers = new Barriers(bits(2), bits(3), Set.of(new Node(2, 3)));
    assertFalse(barriers.allow(2, 2, ONE_TO_ONE));
    assertFalse(barriers.allow(1, 3, ONE_TO_ONE));
    assertTrue(barriers.allow(1, 2, ONE_TO_ONE));
    assertTrue(barriers.allow(2, 3, ONE_TO_ONE));
    assertTrue(barriers.allow(7, 9, ONE_TO_ONE));
  }

  @Test
  void everyPathGoesThroughAllNodes() {
    Random random = new Random(31);
    for (int round = 0; round < 200; round++) {
      int sources = random.nextInt(12);
      int targets = random.nextInt(12);
      Set<Node> nodes = new HashSet<>();
      int source = random.nextInt(sources + 1);
      int target = random.nextInt(targets + 1);
      while (source <= sources && target <= targets) {
        nodes.add(new Node(source, target));
        source += random.nextInt(4);
        target += random.nextInt(4) + 1;
      }
      BitSet sourceBreaks = new BitSet();
      BitSet targetBreaks = new BitSet();
      nodes.forEach(node -> sourceBreaks.set(node.source()));
      nodes.forEach(node -> targetBreaks.set(node.target()));
      Barriers barriers = new Barriers(sourceBreaks, targetBreaks, nodes);
      // Nodes may lie outside of the band at first.
      Band band = Band.aroundDiagonal(sources, targets, random.nextInt(4));
      EdgeCost cost = (i, j, shape) -> ((i * 31 + j * 17 + shape.longer() * 7) % 13) / 3.0;
      if (sources + targets > 0) {
        Set<Node> passed = nodes(path(band, barriers, cost));
        nodes.removeAll(passed);
      } else {
        nodes.clear();
      }
      assertEquals(Set.of(), nodes);
    }
  }
}
