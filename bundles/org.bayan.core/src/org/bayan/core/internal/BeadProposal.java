package org.bayan.core.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.align.AlignedBead;
import org.bayan.align.AlignmentResult;
import org.bayan.core.ProposedBeads;
import org.bayan.exchange.BeadAlternative;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/** Joins what an aligner found with the beads that an alignment has already. */
final class BeadProposal {

  /** The segments of both sides, in whatever order. */
  private record Sides(Set<Segment> source, Set<Segment> target) {
    Sides(List<Segment> source, List<Segment> target) {
      this(new HashSet<>(source), new HashSet<>(target));
    }
  }

  private final BeadBuilder builder;
  private final KeptBeads kept;
  private final Map<Segment, KeptBeads.Group> keptOf = new HashMap<>();
  private final Map<Sides, Bead> repeatable = new HashMap<>();
  private final Set<Bead> dropped;
  private final Set<KeptBeads.Group> placed = new HashSet<>();
  private final List<Bead> beads = new ArrayList<>();
  private final Map<Bead, BeadAlternative> alternatives = new LinkedHashMap<>();
  private int same;

  /**
   * A proposal for an alignment.
   *
   * @param kept beads of it that stay
   * @param fresh whether a bead that comes out the same is new nevertheless
   */
  BeadProposal(Text source, Alignment alignment, KeptBeads kept, boolean fresh, Instant now) {
    builder = new BeadBuilder(source, alignment, now);
    this.kept = kept;
    dropped = new HashSet<>(alignment.getBeads());
    for (KeptBeads.Group group : kept.groups()) {
      dropped.removeAll(group.beads());
      group.segments().forEach(segment -> keptOf.put(segment, group));
    }
    if (!fresh) {
      alignment.getBeads().stream()
          .filter(dropped::contains)
          .forEach(bead -> repeatable.put(new Sides(bead.getSource(), bead.getTarget()), bead));
    }
  }

  /** All beads, in the order of the result. */
  ProposedBeads of(AlignmentResult result) {
    for (AlignedBead found : result.beads()) {
      KeptBeads.Group group = group(found);
      if (group == null) {
        add(found);
      } else if (placed.add(group)) {
        beads.addAll(group.beads());
      }
    }
    if (placed.size() < kept.groups().size()) {
      throw new IllegalStateException("the aligner left out an accepted bead");
    }
    int work = (int) dropped.stream().filter(HumanWork::isIn).count();
    int made = beads.size() - kept.count() - same;
    return new ProposedBeads(
        beads,
        builder.lastBead(),
        alternatives,
        new ProposedBeads.Changes(kept.count(), same, made, dropped.size(), work));
  }

  /** The kept beads that a found one stands for or is a part of; null when it is another. */
  private KeptBeads.Group group(AlignedBead found) {
    List<KeptBeads.Group> groups =
        Stream.concat(builder.source(found.source()), builder.target(found.target()))
            .map(keptOf::get)
            .distinct()
            .toList();
    if (groups.size() > 1) {
      throw new IllegalStateException("the aligner broke an accepted bead");
    }
    return groups.get(0);
  }

  private void add(AlignedBead found) {
    Sides sides =
        new Sides(builder.source(found.source()).toList(), builder.target(found.target()).toList());
    Bead before = repeatable.remove(sides);
    Bead bead = before == null ? builder.make(found) : builder.again(before, found);
    if (before != null) {
      dropped.remove(before);
      same++;
    }
    beads.add(bead);
    builder.alternative(found).ifPresent(one -> alternatives.put(bead, one));
  }
}
