package org.bayan.ui.internal.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.bayan.model.bitext.Bead;

/**
 * Where the links of an alignment cross, found in one walk over all beads. Lines that overlap run
 * in lanes side by side; where there would be more than {@link #LANES}, a bead has a sign only.
 */
public final class Crossings {

  /** How many lines run side by side at most. */
  public static final int LANES = 4;

  private final BitSet crossed = new BitSet();
  private final BitSet scattered = new BitSet();
  private final List<List<Crossing>> lanes = new ArrayList<>();

  /**
   * Looks for crossings.
   *
   * @param beads all beads of an alignment, in its order
   */
  public Crossings(List<Bead> beads) {
    for (int lane = 0; lane < LANES; lane++) {
      lanes.add(new ArrayList<>());
    }
    for (Side side : Side.values()) {
      TextPlaces.of(side, beads).ifPresent(places -> look(side, beads, places));
    }
  }

  private void look(Side side, List<Bead> beads, TextPlaces places) {
    int[] highest = new int[beads.size()];
    List<Crossing> found = new ArrayList<>();
    int above = -1;
    for (int bead = 0; bead < beads.size(); bead++) {
      if (places.isScattered(beads.get(bead))) {
        scattered.set(bead);
      }
      int first = places.first(beads.get(bead));
      if (first >= 0 && first < above) {
        crossed.set(bead);
        found.add(new Crossing(bead, firstAbove(highest, bead, first), 0));
      }
      above = Math.max(above, places.last(beads.get(bead)));
      highest[bead] = above;
    }
    if (side == Side.TARGET) {
      layInLanes(found);
    }
  }

  /** The first bead down to which a higher place has been seen; the places never fall. */
  private static int firstAbove(int[] highest, int end, int place) {
    int low = 0;
    int high = end - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (highest[middle] > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void layInLanes(List<Crossing> found) {
    found.sort(Comparator.comparingInt(Crossing::place).thenComparingInt(Crossing::bead));
    for (Crossing one : found) {
      int free = 0;
      while (free < LANES && isTaken(free, one.place())) {
        free++;
      }
      if (free < LANES) {
        lanes.get(free).add(new Crossing(one.bead(), one.place(), free));
      }
    }
  }

  private boolean isTaken(int lane, int place) {
    List<Crossing> there = lanes.get(lane);
    return !there.isEmpty() && there.getLast().bead() >= place;
  }

  /** Whether a bead crosses one above it, on either side. */
  public boolean isCrossed(int bead) {
    return crossed.get(bead);
  }

  /** Whether other segments stand between those of a bead, on either side. */
  public boolean isScattered(int bead) {
    return scattered.get(bead);
  }

  /** The lines that begin, end or go by at a bead, one a lane at most. */
  public List<Crossing> at(int bead) {
    List<Crossing> there = new ArrayList<>();
    for (List<Crossing> lane : lanes) {
      int after = lastUpTo(lane, bead);
      if (after >= 0 && lane.get(after).bead() >= bead) {
        there.add(lane.get(after));
      }
    }
    return there;
  }

  /** The last line of a lane that begins at a bead or above it; −1 where none does. */
  private static int lastUpTo(List<Crossing> lane, int bead) {
    int low = -1;
    int high = lane.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lane.get(middle).place() <= bead) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
