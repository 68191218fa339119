package org.bayan.ui.internal.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.Refusal;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.GridSelection;
import org.bayan.ui.internal.rows.Side;

/**
 * What a command works on.
 *
 * @param alignment the alignment that is edited
 * @param selection what is selected in the grid
 * @param marked the segments that are marked for linking
 */
record SelectedBeads(Alignment alignment, GridSelection selection, List<Segment> marked) {

  /** The selected beads, at least one. */
  List<Bead> beads() throws EditException {
    if (selection.beads().isEmpty()) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    return selection.beads();
  }

  /** The selected beads; where there is one only, that and the next. */
  List<Bead> beadsOrPair() throws EditException {
    if (beads().size() > 1) {
      return beads();
    }
    int next = alignment.getBeads().indexOf(beads().get(0)) + 1;
    if (next == alignment.getBeads().size()) {
      throw new EditException(Refusal.NOTHING_BELOW);
    }
    return List.of(beads().get(0), alignment.getBeads().get(next));
  }

  /** Unreviewed where all selected beads are accepted, else accepted. */
  BeadStatus otherStatus() {
    return selection.beads().stream().allMatch(bead -> bead.getStatus() == BeadStatus.ACCEPTED)
        ? BeadStatus.UNREVIEWED
        : BeadStatus.ACCEPTED;
  }

  /** The bead that the keyboard is in. */
  Bead bead() throws EditException {
    return cell().bead();
  }

  private GridCell cell() throws EditException {
    return selection.cursor().orElseThrow(() -> new EditException(Refusal.TOO_FEW_BEADS));
  }

  /** The side that the keyboard is in. */
  Side side() {
    return selection.side();
  }

  /** The segment that a bookmark is put on: that of the keyboard, else one of the bead. */
  Segment bookmarked() throws EditException {
    if (cell().segment().isPresent()) {
      return cell().segment().get();
    }
    List<Segment> all =
        Stream.concat(bead().getSource().stream(), bead().getTarget().stream()).toList();
    return all.stream()
        .filter(one -> !one.getBookmarks().isEmpty())
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new EditException(Refusal.NO_SEGMENT));
  }

  /** The selected segments of the side that the keyboard is in, at least one. */
  List<Segment> segments() throws EditException {
    if (selection.segments().isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    return selection.segments();
  }

  /** The selected segments; where there is one only, that and the next of its paragraph. */
  List<Segment> segmentsOrPair() throws EditException {
    if (segments().size() > 1) {
      return segments();
    }
    Segment first = segments().get(0);
    List<Segment> unit = first.getUnit().getSegments();
    int next = unit.indexOf(first) + 1;
    if (next == unit.size()) {
      throw new EditException(Refusal.OTHER_UNIT);
    }
    return List.of(first, unit.get(next));
  }

  /** The marked segments with the selected ones of both sides. */
  List<Segment> linked() {
    return Stream.concat(
            marked.stream(),
            selection.cells().stream().map(GridCell::segment).flatMap(Optional::stream))
        .distinct()
        .toList();
  }

  /** The numbers of beads as people read them, such as 12–13. */
  String numbers(List<Bead> beads) {
    if (beads.isEmpty()) {
      return "";
    }
    int first = number(beads.get(0));
    int last = number(beads.get(beads.size() - 1));
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  /** The numbers of the selected beads. */
  String numbers() {
    return numbers(selection.beads());
  }

  private int number(Bead bead) {
    return alignment.getBeads().indexOf(bead) + 1;
  }
}
