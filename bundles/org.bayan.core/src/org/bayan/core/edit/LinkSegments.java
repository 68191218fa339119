package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;

/**
 * Makes one bead of exactly these segments, wherever they stand; they may be apart and cross
 * others. They leave the beads that they were in. The new bead stands where the first of these does
 * and is that bead when nothing is left of it.
 *
 * @param segments at least one, of one side or both
 */
public record LinkSegments(List<Segment> segments) implements Edit {

  /** Copies the segments. */
  public LinkSegments {
    segments = List.copyOf(segments);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (segments.isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    Set<Segment> wanted = new HashSet<>(segments);
    List<Segment> source = new ArrayList<>();
    List<Segment> target = new ArrayList<>();
    for (Segment segment : segments) {
      (bitext.sideOf(segment) == BitextSide.SOURCE ? source : target).add(segment);
    }
    List<Bead> involved = involved(bitext, wanted);
    Bead first = involved.getFirst();
    if (involved.size() == 1 && isWithin(first, wanted)) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    for (Bead bead : involved) {
      if (!isWithin(bead, wanted)) {
        EditedBitext.requireOpen(bead);
      }
    }
    boolean reused = isWithin(first, wanted);
    for (Bead bead : involved) {
      bitext.setSides(bead, without(bead.getSource(), wanted), without(bead.getTarget(), wanted));
    }
    Bead linked = reused ? first : bitext.insertBead(place(bitext, first, source, target));
    bitext.setSides(linked, source, target);
    linked.setStatus(BeadStatus.UNREVIEWED);
    bitext.removeEmpty(involved, linked);
    return Place.of(linked, segments.getFirst());
  }

  private static List<Bead> involved(EditedBitext bitext, Set<Segment> wanted)
      throws EditException {
    List<Bead> involved = bitext.beadsWith(wanted);
    Set<Segment> found = new HashSet<>();
    for (Bead bead : involved) {
      found.addAll(bead.getSource());
      found.addAll(bead.getTarget());
    }
    if (!found.containsAll(wanted)) {
      throw new EditException(Refusal.GONE);
    }
    return involved;
  }

  private static boolean isWithin(Bead bead, Set<Segment> wanted) {
    return wanted.containsAll(bead.getSource()) && wanted.containsAll(bead.getTarget());
  }

  private static List<Segment> without(List<Segment> side, Set<Segment> wanted) {
    return side.stream().filter(segment -> !wanted.contains(segment)).toList();
  }

  /** Before what is left of the first bead, unless that comes earlier in the text. */
  private static int place(
      EditedBitext bitext, Bead first, List<Segment> source, List<Segment> target)
      throws EditException {
    int at = bitext.indexOf(first);
    List<Segment> left = first.getSource();
    List<Segment> linked = source;
    if (left.isEmpty() && linked.isEmpty()) {
      left = first.getTarget();
      linked = target;
    }
    if (left.isEmpty() || linked.isEmpty()) {
      return left.isEmpty() ? at : at + 1;
    }
    List<Segment> both = new ArrayList<>(left);
    both.addAll(linked);
    return left.contains(SegmentOrder.sorted(both).getFirst()) ? at + 1 : at;
  }
}
