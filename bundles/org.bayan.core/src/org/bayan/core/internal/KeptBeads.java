package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bayan.align.AcceptedBead;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;

/**
 * Beads of an alignment that stay as they are when the rest is aligned again. Those that share a
 * segment are one group: for the aligner, which puts a segment into one bead, they are one bead.
 */
public final class KeptBeads {

  /** No bead stays. */
  public static final KeptBeads NONE = new KeptBeads(List.of());

  /**
   * Beads that share segments.
   *
   * @param beads one or more
   * @param accepted all their segments, by index
   */
  record Group(List<Bead> beads, AcceptedBead accepted) {

    /** All their segments. */
    Stream<Segment> segments() {
      return beads.stream().flatMap(KeptBeads::segments);
    }
  }

  private final List<Group> groups;

  private KeptBeads(List<Group> groups) {
    this.groups = groups;
  }

  /**
   * The accepted beads of an alignment.
   *
   * @param source the source text of the alignment
   */
  public static KeptBeads acceptedIn(Text source, Alignment alignment) {
    Map<Segment, Integer> sources = places(source);
    Map<Segment, Integer> targets = places(alignment.getTarget());
    List<Group> groups = new ArrayList<>();
    for (Set<Bead> beads : connected(alignment)) {
      AcceptedBead accepted =
          new AcceptedBead(
              indices(beads.stream().map(Bead::getSource), sources),
              indices(beads.stream().map(Bead::getTarget), targets));
      groups.add(new Group(inOrder(beads, alignment), accepted));
    }
    return new KeptBeads(groups);
  }

  private static Map<Segment, Integer> places(Text text) {
    Map<Segment, Integer> places = new HashMap<>();
    Segments.of(text).forEach(segment -> places.put(segment, places.size()));
    return places;
  }

  private static List<Integer> indices(Stream<List<Segment>> sides, Map<Segment, Integer> places) {
    return List.copyOf(
        sides.flatMap(List::stream).map(places::get).collect(TreeSet::new, Set::add, Set::addAll));
  }

  /** The accepted beads, those that share segments together. */
  private static Collection<Set<Bead>> connected(Alignment alignment) {
    Map<Segment, Set<Bead>> groupOf = new LinkedHashMap<>();
    for (Bead bead : alignment.getBeads()) {
      if (bead.getStatus() == BeadStatus.ACCEPTED) {
        Set<Bead> group = new LinkedHashSet<>(Set.of(bead));
        segments(bead).map(groupOf::get).filter(one -> one != null).forEach(group::addAll);
        group.stream().flatMap(KeptBeads::segments).forEach(one -> groupOf.put(one, group));
      }
    }
    return new LinkedHashSet<>(groupOf.values());
  }

  private static Stream<Segment> segments(Bead bead) {
    return Stream.concat(bead.getSource().stream(), bead.getTarget().stream());
  }

  private static List<Bead> inOrder(Set<Bead> beads, Alignment alignment) {
    return beads.size() == 1
        ? List.copyOf(beads)
        : alignment.getBeads().stream().filter(beads::contains).toList();
  }

  /** What the aligner is told of them. */
  List<AcceptedBead> accepted() {
    return groups.stream().map(Group::accepted).toList();
  }

  List<Group> groups() {
    return groups;
  }

  /** How many beads stay. */
  int count() {
    return groups.stream().mapToInt(group -> group.beads().size()).sum();
  }
}
