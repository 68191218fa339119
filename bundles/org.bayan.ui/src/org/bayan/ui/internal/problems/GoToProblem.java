package org.bayan.ui.internal.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.ide.IGotoMarker;

/** Goes to the segment of a marker. */
public final class GoToProblem implements IGotoMarker {

  private final Supplier<List<Bead>> beads;
  private final Predicate<Place> go;
  private Optional<IMarker> waiting = Optional.empty();

  /**
   * A way to the segments of an editor.
   *
   * @param beads the beads of the editor, none while it is reading
   * @param go goes to a place
   */
  public GoToProblem(Supplier<List<Bead>> beads, Predicate<Place> go) {
    this.beads = beads;
    this.go = go;
  }

  @Override
  public void gotoMarker(IMarker marker) {
    // Who opens a marker opens its file: there may be no beads yet.
    waiting = Optional.of(marker);
    if (!beads.get().isEmpty()) {
      ready();
    }
  }

  /** Goes where somebody wanted to go before the beads were there. */
  public void ready() {
    waiting.ifPresent(this::go);
    waiting = Optional.empty();
  }

  private void go(IMarker marker) {
    String wanted = marker.getAttribute(MarkedPlace.BEAD, "");
    String segment = marker.getAttribute(MarkedPlace.SEGMENT, "");
    beads.get().stream()
        .filter(bead -> bead.getId().equals(wanted))
        .findFirst()
        .ifPresent(bead -> go.test(new Place(bead, segment(bead, segment))));
  }

  private static Optional<Segment> segment(Bead bead, String id) {
    return Stream.concat(bead.getSource().stream(), bead.getTarget().stream())
        .filter(segment -> segment.getId().equals(id))
        .findFirst();
  }
}
