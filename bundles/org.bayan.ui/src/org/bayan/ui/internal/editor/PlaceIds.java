package org.bayan.ui.internal.editor;

import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.GridSelection;

/**
 * Where a person was in a bitext, told so that it can be found in another state of it.
 *
 * @param bead the id of the bead
 * @param segment the id of the segment; empty for the whole bead
 */
record PlaceIds(Optional<String> bead, Optional<String> segment) {

  static PlaceIds of(GridSelection selection) {
    return new PlaceIds(
        selection.cursor().map(cell -> cell.bead().getId()),
        selection.cursor().flatMap(GridCell::segment).map(Segment::getId));
  }

  /** The place of the same segment, else of the same bead; else the beginning. */
  Optional<Place> in(Alignment alignment) {
    return segment
        .flatMap(id -> find(alignment, id))
        .or(() -> beads(alignment).filter(b -> isSame(b)).findFirst().map(Place::of))
        .or(() -> beads(alignment).findFirst().map(Place::of));
  }

  private boolean isSame(Bead other) {
    return bead.equals(Optional.of(other.getId()));
  }

  private static Optional<Place> find(Alignment alignment, String id) {
    return beads(alignment)
        .flatMap(
            bead ->
                Stream.concat(bead.getSource().stream(), bead.getTarget().stream())
                    .filter(segment -> id.equals(segment.getId()))
                    .map(segment -> Place.of(bead, segment)))
        .findFirst();
  }

  private static Stream<Bead> beads(Alignment alignment) {
    return alignment.getBeads().stream();
  }
}
