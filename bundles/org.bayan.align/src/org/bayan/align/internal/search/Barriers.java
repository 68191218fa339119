package org.bayan.align.internal.search;

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

  /**
   * Creates barriers.
   *
   * @param source positions on the source side that are inside no bead
   * @param target positions on the target side that are inside no bead
   * @param nodes nodes on every path; of two, one is after the other on no side
   */
  public Barriers(BitSet source, BitSet target, Set<Node> nodes) {
    this.source = (BitSet) source.clone();
    this.target = (BitSet) target.clone();
    this.nodes = Set.copyOf(nodes);
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
    return isFree(source, from, shape.source()) && isFree(target, to, shape.target());
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
