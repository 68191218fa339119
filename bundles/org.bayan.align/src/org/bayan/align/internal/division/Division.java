package org.bayan.align.internal.division;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bayan.align.AcceptedBead;
import org.bayan.align.internal.search.Barriers;

/**
 * Two texts without the segments of accepted beads. Where accepted beads follow each other in both
 * texts they divide the rest: what stands before one stays apart from what stands after it. Those
 * that cross others are only set aside.
 */
public final class Division {
  private final List<Integer> source;
  private final List<Integer> target;
  private final Barriers barriers;
  private final Set<AcceptedBead> dividing;

  /**
   * Divides two texts.
   *
   * @param sources number of source segments
   * @param targets number of target segments
   * @param accepted the accepted beads
   * @throws IllegalArgumentException when an accepted bead holds a segment that is not there or
   *     that another one holds
   */
  public Division(int sources, int targets, List<AcceptedBead> accepted) {
    BitSet takenSource =
        taken("source", sources, accepted.stream().map(AcceptedBead::source).toList());
    BitSet takenTarget =
        taken("target", targets, accepted.stream().map(AcceptedBead::target).toList());
    source = rest(sources, takenSource);
    target = rest(targets, takenTarget);
    List<AcceptedBead> chain = new AcceptedChain(accepted).beads();
    dividing = Set.copyOf(chain);
    Set<Barriers.Node> nodes = new HashSet<>();
    for (AcceptedBead bead : chain) {
      nodes.add(
          new Barriers.Node(
              before(source, bead.source().getFirst()), before(target, bead.target().getFirst())));
    }
    barriers = new Barriers(breaks(source), breaks(target), nodes);
  }

  /** The source segments that are left. */
  public List<Integer> source() {
    return source;
  }

  /** The target segments that are left. */
  public List<Integer> target() {
    return target;
  }

  /** What beads of the rest may not cross. */
  public Barriers barriers() {
    return barriers;
  }

  /** Whether an accepted bead divides the rest, or is only set aside. */
  public boolean divides(AcceptedBead bead) {
    return dividing.contains(bead);
  }

  private static BitSet taken(String side, int size, List<List<Integer>> beads) {
    BitSet taken = new BitSet(size);
    for (List<Integer> bead : beads) {
      for (int segment : bead) {
        if (segment < 0 || segment >= size) {
          throw new IllegalArgumentException(
              "An accepted bead holds the " + side + " segment " + segment + " of " + size + ".");
        }
        if (taken.get(segment)) {
          throw new IllegalArgumentException(
              "The " + side + " segment " + segment + " is accepted twice.");
        }
        taken.set(segment);
      }
    }
    return taken;
  }

  private static List<Integer> rest(int size, BitSet taken) {
    List<Integer> rest = new ArrayList<>();
    IntStream.range(0, size).filter(segment -> !taken.get(segment)).forEach(rest::add);
    return rest;
  }

  /** How many of the segments that are left stand before one. */
  private static int before(List<Integer> rest, int segment) {
    int low = 0;
    int high = rest.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rest.get(middle) < segment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Positions in the rest before which something was taken out. */
  private static BitSet breaks(List<Integer> rest) {
    BitSet breaks = new BitSet();
    for (int i = 1; i < rest.size(); i++) {
      if (rest.get(i) != rest.get(i - 1) + 1) {
        breaks.set(i);
      }
    }
    return breaks;
  }
}
