package org.bayan.core.internal.resegment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.model.bitext.Bead;

/** Groups beads that cannot part any more (union–find). */
final class BeadGroups {

  private final Map<Bead, Bead> leader = new HashMap<>();

  void add(Bead bead) {
    leader.putIfAbsent(bead, bead);
  }

  void join(Bead one, Bead other) {
    leader.put(leaderOf(one), leaderOf(other));
  }

  /** The groups; each has its beads, and the groups their first beads, in the given order. */
  List<Set<Bead>> inOrderOf(List<Bead> beads) {
    Map<Bead, Set<Bead>> groups = new HashMap<>();
    List<Set<Bead>> ordered = new ArrayList<>();
    for (Bead bead : beads) {
      if (leader.containsKey(bead)) {
        groups
            .computeIfAbsent(
                leaderOf(bead),
                key -> {
                  Set<Bead> group = new LinkedHashSet<>();
                  ordered.add(group);
                  return group;
                })
            .add(bead);
      }
    }
    return ordered;
  }

  private Bead leaderOf(Bead bead) {
    Bead at = bead;
    while (leader.get(at) != at) {
      leader.put(at, leader.get(leader.get(at)));
      at = leader.get(at);
    }
    return at;
  }
}
