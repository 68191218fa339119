package org.bayan.core.internal.resegment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.core.BestAlternative;
import org.bayan.core.ResegmentOutcome.BeadCounts;
import org.bayan.core.ResegmentOutcome.DroppedBead;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;

/**
 * Carries an alignment over to new segments. A bead whose segments survive stays as it is. A bead
 * that holds every origin of its new segments keeps all but the segments and the evidence that no
 * longer fits. The others would have to share a segment: they are dropped, and one bead stands for
 * all that a new segment joins.
 */
final class AlignmentKeeper {

  private final Alignment alignment;
  private final SegmentChanges changes;
  private final BeadSides sides;
  private final EvidenceMover evidence;
  private final UnionBead unions;
  private final Instant now;
  private final String person;
  private final Map<Segment, List<Bead>> beadsOf = new HashMap<>();
  private final List<DroppedBead> dropped = new ArrayList<>();

  AlignmentKeeper(
      BitextProject project,
      Alignment alignment,
      SegmentChanges changes,
      Instant now,
      String person) {
    this.alignment = alignment;
    this.changes = changes;
    this.now = now;
    this.person = person;
    sides = new BeadSides(project, alignment, changes);
    evidence = new EvidenceMover(changes);
    unions = new UnionBead(alignment, sides, evidence, now);
    for (Bead bead : alignment.getBeads()) {
      BeadSides.of(bead)
          .forEach(one -> beadsOf.computeIfAbsent(one, key -> new ArrayList<>()).add(bead));
    }
  }

  /** Carries the beads over. */
  BeadCounts keep() {
    List<Bead> before = List.copyOf(alignment.getBeads());
    Set<Bead> touched = new LinkedHashSet<>();
    for (Bead bead : before) {
      if (touches(bead)) {
        touched.add(bead);
      }
    }
    BeadGroups broken = new BeadGroups();
    changes.made().forEach(one -> group(one, broken));
    List<Set<Bead>> groups = broken.inOrderOf(before);
    Set<Bead> changed = new LinkedHashSet<>(touched);
    groups.forEach(changed::removeAll);
    changed.forEach(this::change);
    unite(before, groups);
    int covered = coverNewText();
    return new BeadCounts(before.size() - touched.size(), changed.size(), groups.size() + covered);
  }

  /** The beads that were dropped, once {@link #keep} is done. */
  List<DroppedBead> dropped() {
    return dropped;
  }

  private boolean touches(Bead bead) {
    Stream<Segment> evidence =
        bead.getEvidence().stream()
            .flatMap(one -> Stream.of(one.getSourceSegment(), one.getTargetSegment()));
    return Stream.concat(BeadSides.of(bead).stream(), evidence.filter(Objects::nonNull))
        .anyMatch(one -> changes.gone(one).isPresent());
  }

  /** Beads that a new segment takes text to from outside of them cannot stay. */
  private void group(Segment made, BeadGroups broken) {
    Set<Segment> origins = changes.origins(made);
    Bead first = null;
    for (Segment origin : origins) {
      for (Bead bead : beadsOf.getOrDefault(origin, List.of())) {
        if (!BeadSides.of(bead).containsAll(origins)) {
          broken.add(bead);
          first = first == null ? bead : first;
          broken.join(bead, first);
        }
      }
    }
  }

  private void change(Bead bead) {
    replace(bead.getSource());
    replace(bead.getTarget());
    BestAlternative.forget(bead);
    for (Evidence one : List.copyOf(bead.getEvidence())) {
      if (!evidence.move(one)) {
        bead.getEvidence().remove(one);
      }
    }
    bead.setModified(now);
    bead.setModifiedBy(person);
  }

  private void replace(List<Segment> side) {
    List<Segment> successors = sides.successors(side);
    side.clear();
    side.addAll(successors);
  }

  /** Puts a bead in the place of the first bead of each group; the list is made anew, once. */
  private void unite(List<Bead> before, List<Set<Bead>> groups) {
    if (groups.isEmpty()) {
      return;
    }
    Map<Bead, Bead> unionAt = new HashMap<>();
    Set<Bead> broken = new HashSet<>();
    for (Set<Bead> group : groups) {
      Bead union = unions.of(group);
      group.forEach(bead -> dropped.add(dropped(bead, union)));
      unionAt.put(group.iterator().next(), union);
      broken.addAll(group);
    }
    List<Bead> after = new ArrayList<>();
    for (Bead bead : before) {
      if (unionAt.containsKey(bead)) {
        after.add(unionAt.get(bead));
      } else if (!broken.contains(bead)) {
        after.add(bead);
      }
    }
    alignment.getBeads().clear();
    alignment.getBeads().addAll(after);
  }

  private static DroppedBead dropped(Bead bead, Bead union) {
    return new DroppedBead(
        bead.getId(),
        bead.getSource().size() + "-" + bead.getTarget().size(),
        bead.getStatus(),
        FirstWords.of(bead.getSource()),
        FirstWords.of(bead.getTarget()),
        union.getId());
  }

  /** Text that had no segment has no counterpart either, as far as anybody knows. */
  private int coverNewText() {
    int count = 0;
    for (Segment made : changes.made()) {
      if (changes.origins(made).isEmpty() && sides.has(made) && !alignment.getBeads().isEmpty()) {
        Bead bead = unions.lone();
        boolean onTarget = made.getUnit().eContainer() == alignment.getTarget();
        (onTarget ? bead.getTarget() : bead.getSource()).add(made);
        bead.setLinkType(onTarget ? LinkType.OMITTED : LinkType.ADDED);
        alignment.getBeads().add(place(bead, onTarget), bead);
        count++;
      }
    }
    return count;
  }

  /** Before the first bead that begins later in the text. */
  private int place(Bead bead, boolean onTarget) {
    BeadSides.Side side = onTarget ? Bead::getTarget : Bead::getSource;
    return sides.firstLater(alignment.getBeads(), side, side.of(bead).get(0));
  }
}
