package org.bayan.rules.ui.internal.editor;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects Undo, Redo and the walk from mark to mark with the active editor of rules. */
public final class SrxActions extends EditorActionBarContributor {

  private UndoRedoActionGroup actions;

  @Override
  public void setActiveEditor(IEditorPart editor) {
    // One contributor serves all editors; each has changes of its own.
    if (actions != null) {
      actions.dispose();
      actions = null;
    }
    if (editor instanceof SrxEditor rules) {
      rules.whenShown(() -> fill(rules));
    }
  }

  private void fill(SrxEditor editor) {
    IActionBars bars = getActionBars();
    if (actions != null) {
      actions.dispose();
    }
    actions = new UndoRedoActionGroup(editor.getSite(), editor.document().context(), true);
    actions.fillActionBars(bars);
    bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), editor.trial().nextAction());
    bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), editor.trial().previousAction());
    editor.trial().onTextFocus(has -> undoIn(editor, has));
    bars.updateActionBars();
  }

  /** While the text of the trial has the focus, undoing means what is typed there. */
  private void undoIn(SrxEditor editor, boolean trialText) {
    IActionBars bars = getActionBars();
    if (trialText) {
      bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), editor.trial().undoAction());
      bars.setGlobalActionHandler(ActionFactory.REDO.getId(), editor.trial().redoAction());
    } else if (actions != null) {
      actions.fillActionBars(bars);
    }
    bars.updateActionBars();
  }

  @Override
  public void dispose() {
    setActiveEditor(null);
    super.dispose();
  }
}
