package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * Moves segments of one side of a bead into the bead above or below. To keep the order of the text,
 * a segment that goes up takes those before it along, and one that goes down those after it. Beyond
 * the first and the last bead there comes to be a new one; a bead left empty vanishes.
 *
 * @param segments at least one, all of one side of one bead
 * @param direction where they go
 */
public record MoveSegments(List<Segment> segments, Direction direction) implements Edit {

  /** Where segments go. */
  public enum Direction {
    /** To the bead above. */
    UP,
    /** To the bead below. */
    DOWN
  }

  /** Copies the segments. */
  public MoveSegments {
    segments = List.copyOf(segments);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (segments.isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    BitextSide side = bitext.sideOf(segments.getFirst());
    Bead from = bead(bitext, side);
    EditedBitext.requireOpen(from);
    List<Segment> before = EditedBitext.side(from, side);
    List<Segment> moved = List.copyOf(moved(before));
    List<Segment> staying = new ArrayList<>(before);
    staying.removeAll(moved);
    Bead to = neighbour(bitext, from, moved.size());
    List<Segment> joined = new ArrayList<>(EditedBitext.side(to, side));
    joined.addAll(moved);
    bitext.setSide(from, side, staying);
    bitext.setSide(to, side, joined);
    bitext.removeEmpty(List.of(from), to);
    return Place.of(to, segments.getFirst());
  }

  private Bead bead(EditedBitext bitext, BitextSide side) throws EditException {
    for (Bead bead : bitext.beadsOf(segments.getFirst())) {
      if (new HashSet<>(EditedBitext.side(bead, side)).containsAll(segments)) {
        return bead;
      }
    }
    throw new EditException(Refusal.NOT_ONE_SIDE);
  }

  private List<Segment> moved(List<Segment> side) {
    int first = side.size();
    int last = 0;
    for (Segment segment : segments) {
      int at = side.indexOf(segment);
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return direction == Direction.UP ? side.subList(0, last + 1) : side.subList(first, side.size());
  }

  private Bead neighbour(EditedBitext bitext, Bead from, int moved) throws EditException {
    boolean up = direction == Direction.UP;
    int at = bitext.indexOf(from);
    int next = up ? at - 1 : at + 1;
    if (next >= 0 && next < bitext.beads().size()) {
      Bead neighbour = bitext.beads().get(next);
      EditedBitext.requireOpen(neighbour);
      return neighbour;
    }
    if (moved == from.getSource().size() + from.getTarget().size()) {
      throw new EditException(up ? Refusal.NOTHING_ABOVE : Refusal.NOTHING_BELOW);
    }
    return bitext.insertBead(up ? at : at + 1);
  }
}
