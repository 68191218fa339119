package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.core.edit.Refusal;
import org.bayan.core.edit.SplitSegment;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.GridCell;
import org.eclipse.osgi.util.NLS;

/**
 * Splits segments at a caret.
 *
 * @param editor the editor of the bitext
 * @param writing opens the field that shows the caret
 */
record SegmentSplitting(BitextEditor editor, SegmentWriting writing) {

  /** Shows where the segment that the keyboard is in is to be split. */
  void begin() {
    Optional<GridCell> cell = editor.grid().textCell().filter(one -> one.segment().isPresent());
    if (cell.isEmpty()) {
      editor.refuse(Refusal.NO_SEGMENT);
    } else if (SegmentWriting.isLocked(cell.get())) {
      editor.refuse(Refusal.LOCKED);
    } else {
      writing.open(cell.get(), true);
      editor.say(Messages.splitting);
    }
  }

  /** Splits at the caret of the field that is open. */
  void atCaret(OpenField now) {
    int offset = now.field().content().plainOffset(now.field().caret());
    if (now.cell().segment().isEmpty() || !writing.close()) {
      return;
    }
    editor.run(
        NLS.bind(Messages.split, writing.number(now.cell())),
        new SplitSegment(now.cell().segment().get(), offset));
  }
}
