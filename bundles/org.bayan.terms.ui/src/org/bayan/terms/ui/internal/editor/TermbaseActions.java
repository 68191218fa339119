package org.bayan.terms.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects Undo, Redo, Copy, Select All and Find with the active editor of termbases. */
public final class TermbaseActions extends EditorActionBarContributor {

  private UndoRedoActionGroup actions;

  @Override
  public void setActiveEditor(IEditorPart editor) {
    // One contributor serves all editors; each has changes of its own.
    if (actions != null) {
      actions.dispose();
      actions = null;
    }
    if (editor instanceof TermbaseEditor termbase) {
      IActionBars bars = getActionBars();
      actions = new UndoRedoActionGroup(termbase.getSite(), termbase.undoContext(), true);
      actions.fillActionBars(bars);
      set(bars, ActionFactory.COPY, () -> copy(termbase));
      set(bars, ActionFactory.SELECT_ALL, () -> selectAll(termbase));
      set(bars, ActionFactory.FIND, () -> find(termbase));
      bars.updateActionBars();
    }
  }

  private static void set(IActionBars bars, ActionFactory factory, Runnable what) {
    IAction action =
        new Action() {
          @Override
          public void run() {
            what.run();
          }
        };
    action.setActionDefinitionId(factory.getCommandId());
    bars.setGlobalActionHandler(factory.getId(), action);
  }

  private static void copy(TermbaseEditor editor) {
    switch (focus(editor)) {
      case Text text -> text.copy();
      case StyledText text -> text.copy();
      case null, default -> new CopiedConcepts(editor.selectedConcepts()).copy(editor);
    }
  }

  private static void selectAll(TermbaseEditor editor) {
    switch (focus(editor)) {
      case Text text -> text.selectAll();
      case StyledText text -> text.selectAll();
      case null, default -> {
        if (editor.list() != null) {
          editor.list().grid().selectAll();
        }
      }
    }
  }

  private static void find(TermbaseEditor editor) {
    if (editor.list() != null) {
      editor.getSite().getPage().activate(editor);
      editor.list().focusSearch();
    }
  }

  private static Control focus(TermbaseEditor editor) {
    return editor.getSite().getShell().getDisplay().getFocusControl();
  }

  @Override
  public void dispose() {
    setActiveEditor(null);
    super.dispose();
  }
}
