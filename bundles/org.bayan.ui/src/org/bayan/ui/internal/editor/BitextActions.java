package org.bayan.ui.internal.editor;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects Undo and Redo of the workbench with the changes of the active bitext editor. */
public final class BitextActions extends EditorActionBarContributor {

  private UndoRedoActionGroup actions;

  @Override
  public void setActiveEditor(IEditorPart editor) {
    // One contributor serves all bitext editors; each has changes of its own.
    if (actions != null) {
      actions.dispose();
      actions = null;
    }
    if (editor instanceof BitextEditor bitext) {
      IActionBars bars = getActionBars();
      actions = new UndoRedoActionGroup(bitext.getSite(), bitext.undoContext(), true);
      actions.fillActionBars(bars);
      new GridClipboard(bitext).fill(bars);
      bars.updateActionBars();
    }
  }

  @Override
  public void dispose() {
    setActiveEditor(null);
    super.dispose();
  }
}
