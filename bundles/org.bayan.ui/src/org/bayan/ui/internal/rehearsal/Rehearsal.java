package org.bayan.ui.internal.rehearsal;

import java.util.List;
import java.util.Set;
import org.bayan.core.FindProblems;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.EditText;
import org.bayan.core.edit.LinkSegments;
import org.bayan.core.edit.MergeBeads;
import org.bayan.core.edit.MoveSegments;
import org.bayan.core.edit.SetStatus;
import org.bayan.core.edit.SplitSegment;
import org.bayan.core.edit.SwapTargets;
import org.bayan.core.edit.Unlink;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.editor.TouchedBeads;
import org.bayan.ui.internal.filter.BeadOrder;
import org.bayan.ui.internal.footer.Counts;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Crossings;
import org.bayan.ui.internal.rows.RowHeights;

/** Edits an invented bitext in every way, and follows it as the grid would. */
final class Rehearsal {

  private static final int BEADS = 2000;

  private final InventedBitext bitext = new InventedBitext(BEADS);
  private final List<Bead> beads = bitext.alignment().getBeads();
  private final BitextEditing editing =
      new BitextEditing(bitext.project(), bitext.alignment(), Author.named("Bayan"));
  private BeadRows rows = new BeadRows(beads);
  private final RowHeights heights =
      new RowHeights(
          rows,
          (side, segment) -> segment.getText().length(),
          (side, segment) -> segment.getText().length() + 1,
          () -> 1);

  /** Makes each kind of edit once, and takes it back. */
  void round() {
    Bead first = beads.get(BEADS / 2);
    Bead next = beads.get(BEADS / 2 + 1);
    Segment source = first.getSource().get(0);
    Segment target = first.getTarget().get(0);
    rehearse(new SetStatus(List.of(first), BeadStatus.ACCEPTED));
    rehearse(new EditText(target, "Another text", List.of()));
    rehearse(new MergeBeads(List.of(first, next)));
    rehearse(new MoveSegments(List.of(target), MoveSegments.Direction.DOWN));
    rehearse(new SplitSegment(target, target.getText().length() / 2));
    rehearse(new SwapTargets(List.of(first, next)));
    rehearse(new Unlink(List.of(first)));
    rehearse(new LinkSegments(List.of(source, next.getTarget().get(0))));
    BeadOrder.LOW_CONFIDENCE_FIRST.sorted(beads);
    FindProblems.in(bitext.alignment());
  }

  private void rehearse(Edit edit) {
    try {
      Change change = editing.run(edit);
      follow(change);
      change.undo();
      follow(change);
      change.redo();
      change.undo();
    } catch (EditException e) {
      throw new IllegalStateException(edit + " suits an invented bitext", e);
    }
  }

  private void follow(Change change) {
    Set<Bead> touched = new TouchedBeads(change, beads).all();
    if (change.movesSegments()) {
      rows = new BeadRows(beads, beads);
      new Crossings(beads);
      heights.replaceRows(rows, touched);
    } else {
      heights.forget(touched);
    }
    Counts.of(beads);
    heights.measureWindow(heights.total() / 2, 100);
  }
}
