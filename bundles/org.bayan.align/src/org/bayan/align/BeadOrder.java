package org.bayan.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bayan.align.internal.division.Division;

/**
 * Puts accepted beads into their places among others: first those that divide the texts, between
 * what stands before and after them on both sides; then all others by their source, or by their
 * target when they have no source.
 */
final class BeadOrder {
  private final List<AlignedBead> beads;
  private final Division division;

  BeadOrder(List<AlignedBead> beads, Division division) {
    this.beads = beads;
    this.division = division;
  }

  private record Placed(int place, AlignedBead bead) {}

  List<AlignedBead> with(List<AcceptedBead> accepted, Function<AcceptedBead, AlignedBead> aligned) {
    List<AlignedBead> dividing = accepted.stream().filter(division::divides).map(aligned).toList();
    List<AlignedBead> aside =
        accepted.stream().filter(bead -> !division.divides(bead)).map(aligned).toList();
    return insert(aside, insert(dividing, beads, true), false);
  }

  private static List<AlignedBead> insert(
      List<AlignedBead> inserted, List<AlignedBead> among, boolean dividing) {
    List<Placed> placed =
        inserted.stream()
            .map(bead -> new Placed(place(bead, among, dividing), bead))
            .sorted(
                Comparator.comparingInt(Placed::place)
                    .thenComparingInt(one -> first(one.bead.source()))
                    .thenComparingInt(one -> first(one.bead.target())))
            .toList();
    List<AlignedBead> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= among.size(); i++) {
      while (next < placed.size() && placed.get(next).place == i) {
        all.add(placed.get(next++).bead);
      }
      if (i < among.size()) {
        all.add(among.get(i));
      }
    }
    return all;
  }

  /** The number of the first bead that stands after another one. */
  private static int place(AlignedBead bead, List<AlignedBead> among, boolean dividing) {
    boolean sourceDecides = !bead.source().isEmpty();
    boolean targetDecides = !bead.target().isEmpty() && (dividing || !sourceDecides);
    int place = 0;
    while (place < among.size()) {
      AlignedBead other = among.get(place);
      boolean after =
          (sourceDecides && first(other.source()) > first(bead.source()))
              || (targetDecides && first(other.target()) > first(bead.target()));
      if (after) {
        return place;
      }
      place++;
    }
    return place;
  }

  private static int first(List<Integer> segments) {
    return segments.isEmpty() ? -1 : segments.getFirst();
  }
}
