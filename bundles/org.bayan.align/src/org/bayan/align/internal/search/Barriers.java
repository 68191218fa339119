package org.bayan.align.internal.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * What no path may cross: positions inside which no bead may run on one side, and nodes through
 * which every path must go.
 */
public final class Barriers {
  /** No barriers. */
  public static final Barriers NONE = new Barriers(new BitSet(), new BitSet(), Set.of());

  private final BitSet source;
  private final BitSet target;
  private final Set<Node> nodes;
  private final int[] floors;
  private final int[] ceilings;

  /**
   * Creates barriers.
   *
   * @param source positions on the source side that are inside no bead
   * @param target positions on the target side that are inside no bead
   * @param nodes nodes on every path; of two, the one that is after the other on one side is not
   *     before it on the other
   */
  public Barriers(BitSet source, BitSet target, Set<Node> nodes) {
    this.source = (BitSet) source.clone();
    this.target = (BitSet) target.clone();
    this.nodes = Set.copyOf(nodes);
    int rows = 1 + nodes.stream().mapToInt(Node::source).max().orElse(-1);
    this.floors = new int[rows];
    this.ceilings = new int[rows];
    fillBounds();
  }

  /**
   * A position between segments on both sides.
   *
   * @param source how many source segments stand before it
   * @param target how many target segments stand before it
   */
  public record Node(int source, int target) {}

  /** Whether there are none. */
  public boolean isEmpty() {
    return source.isEmpty() && target.isEmpty() && nodes.isEmpty();
  }

  /** Whether a bead of some shape may begin at a node. */
  public boolean allow(int from, int to, Shape shape) {
    return isFree(source, from, shape.source())
        && isFree(target, to, shape.target())
        && passesNodes(from, to, shape);
  }

  /** Whether both sides of a bead stand before a node, or both after it, whichever node it is. */
  private boolean passesNodes(int from, int to, Shape shape) {
    if (shape.source() == 0 || nodes.isEmpty()) {
      return true;
    }
    int after = from + shape.source();
    return to >= floors[Math.min(from, floors.length - 1)]
        && (after >= ceilings.length || to + shape.target() <= ceilings[after]);
  }

  /**
   * For each source position the greatest target position of a node at it or before it, and the
   * least of a node at it or after it.
   */
  private void fillBounds() {
    Arrays.fill(ceilings, Integer.MAX_VALUE);
    for (Node node : nodes) {
      floors[node.source] = Math.max(floors[node.source], node.target);
      ceilings[node.source] = Math.min(ceilings[node.source], node.target);
    }
    for (int i = 1; i < floors.length; i++) {
      floors[i] = Math.max(floors[i], floors[i - 1]);
    }
    for (int i = ceilings.length - 2; i >= 0; i--) {
      ceilings[i] = Math.min(ceilings[i], ceilings[i + 1]);
    }
  }

  /** A band without the nodes from which no path goes through all that must be gone through. */
  public Band narrow(Band band) {
    return nodes.isEmpty() ? band : band.through(nodes);
  }

  private static boolean isFree(BitSet barriers, int from, int size) {
    int next = barriers.nextSetBit(from + 1);
    return next < 0 || next >= from + size;
  }
}
