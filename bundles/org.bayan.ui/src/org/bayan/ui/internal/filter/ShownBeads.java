package org.bayan.ui.internal.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.model.bitext.Bead;

/**
 * The beads that are shown, in their order. After an edit they stay where they are even where they
 * no longer fit the filter or the order, and new beads come beside those that they came from; only
 * when the filter is applied again is all put in place.
 */
final class ShownBeads {

  private List<Bead> shown;
  private Set<Bead> known = Set.of();
  private boolean whole = true;

  ShownBeads(List<Bead> all) {
    set(all, all);
  }

  /** The beads to show. */
  List<Bead> list() {
    return shown;
  }

  /** Shows certain beads of all. */
  void set(List<Bead> beads, List<Bead> all) {
    whole = beads.equals(all);
    shown = List.copyOf(beads);
    known = identities(all);
  }

  /** Takes over what an edit did to the alignment. */
  void edited(List<Bead> all) {
    if (whole) {
      set(all, all);
      return;
    }
    Map<Bead, List<Bead>> made = madeAfter(all);
    Set<Bead> alive = identities(all);
    List<Bead> next = new ArrayList<>(made.getOrDefault(null, List.of()));
    for (Bead bead : shown) {
      if (alive.contains(bead)) {
        next.add(bead);
      }
      next.addAll(made.getOrDefault(bead, List.of()));
    }
    shown = List.copyOf(next);
    known = alive;
  }

  /** New beads by the nearest shown bead above them in the text; null for the top. */
  private Map<Bead, List<Bead>> madeAfter(List<Bead> all) {
    Set<Bead> before = identities(shown);
    Map<Bead, List<Bead>> made = new HashMap<>();
    Bead above = null;
    for (Bead bead : all) {
      if (before.contains(bead)) {
        above = bead;
      } else if (!known.contains(bead)) {
        made.computeIfAbsent(above, b -> new ArrayList<>()).add(bead);
      }
    }
    return made;
  }

  private static Set<Bead> identities(List<Bead> beads) {
    Set<Bead> identities = Collections.newSetFromMap(new IdentityHashMap<>(2 * beads.size()));
    identities.addAll(beads);
    return identities;
  }
}
