package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.core.edit.Place;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Commits a field that has lost the focus to another place in its editor. Who looks something up in
 * a view goes on writing afterwards.
 *
 * @param editor the editor of the bitext
 * @param writing commits
 */
record FieldFocus(BitextEditor editor, SegmentWriting writing) {

  /** Follows the focus of a field. */
  void follow(SegmentField field) {
    field.control().addListener(SWT.FocusOut, event -> writing.later(this::lost));
  }

  private void lost() {
    BitextGrid grid = editor.grid();
    Control focus = grid.control().getDisplay().getFocusControl();
    boolean elsewhere =
        writing.isOpen()
            && focus != writing.field().orElseThrow().field().control()
            && writing.popups().stream().noneMatch(popup -> popup.owns(focus))
            && isInEditor(focus);
    if (!elsewhere) {
      return;
    }
    // The person has chosen another place meanwhile; the edit must not lead away from it.
    Optional<GridCell> there = grid.selection().cursor();
    if (writing.close()) {
      there.ifPresent(cell -> grid.select(new Place(cell.bead(), cell.segment())));
    }
  }

  private boolean isInEditor(Control focus) {
    Control control = focus;
    while (control != null && control != editor.area()) {
      control = control.getParent();
    }
    return control != null;
  }
}
