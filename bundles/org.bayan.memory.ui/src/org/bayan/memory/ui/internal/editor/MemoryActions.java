package org.bayan.memory.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects Undo, Redo, Cut, Copy, Paste, Select All and Find with the active editor. */
public final class MemoryActions extends EditorActionBarContributor {

  private static final int MOST_COPIED = 10_000;

  private UndoRedoActionGroup actions;
  private IAction watched;
  private IPropertyChangeListener watching;

  @Override
  public void setActiveEditor(IEditorPart editor) {
    // One contributor serves all editors; each has changes of its own.
    if (actions != null) {
      watched.removePropertyChangeListener(watching);
      actions.dispose();
      actions = null;
    }
    if (editor instanceof MemoryEditor memory) {
      IActionBars bars = getActionBars();
      actions = new UndoRedoActionGroup(memory.getSite(), memory.undoContext(), true);
      actions.fillActionBars(bars);
      undoTypingFirst(bars, memory);
      set(bars, ActionFactory.CUT, () -> cut(memory));
      set(bars, ActionFactory.COPY, () -> copy(memory));
      set(bars, ActionFactory.PASTE, () -> paste(memory));
      set(bars, ActionFactory.SELECT_ALL, () -> selectAll(memory));
      set(bars, ActionFactory.FIND, memory::focusSearch);
      bars.updateActionBars();
    }
  }

  /** What is typed and not yet kept is taken back before anything that was kept. */
  private void undoTypingFirst(IActionBars bars, MemoryEditor editor) {
    IAction kept = bars.getGlobalActionHandler(ActionFactory.UNDO.getId());
    Action undo =
        new Action(kept.getText()) {
          @Override
          public void run() {
            if (!editor.form().revert() && kept.isEnabled()) {
              kept.run();
            }
          }
        };
    undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
    watched = kept;
    watching =
        event -> {
          undo.setText(kept.getText());
          undo.setEnabled(kept.isEnabled() || editor.isDirty());
        };
    kept.addPropertyChangeListener(watching);
    editor.addPropertyListener((source, property) -> watching.propertyChange(null));
    watching.propertyChange(null);
    bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
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

  private static void cut(MemoryEditor editor) {
    switch (focus(editor)) {
      case Text text -> text.cut();
      case StyledText text -> text.cut();
      case null, default -> copyUnits(editor);
    }
  }

  private static void copy(MemoryEditor editor) {
    switch (focus(editor)) {
      case Text text -> text.copy();
      case StyledText text -> text.copy();
      case null, default -> copyUnits(editor);
    }
  }

  private static void paste(MemoryEditor editor) {
    switch (focus(editor)) {
      case Text text -> text.paste();
      case StyledText text -> text.paste();
      case null, default -> editor.say(Messages.paste_nowhere);
    }
  }

  private static void selectAll(MemoryEditor editor) {
    switch (focus(editor)) {
      case Text text -> text.selectAll();
      case StyledText text -> text.selectAll();
      case null, default -> editor.grid().selectAll();
    }
  }

  /** Source and target with a tab between them, a line for each unit. */
  private static void copyUnits(MemoryEditor editor) {
    StringBuilder lines = new StringBuilder();
    long[] selected = editor.grid().selection();
    for (int i = 0; i < Math.min(MOST_COPIED, selected.length); i++) {
      ShownUnit unit = editor.grid().rows().unit(editor.grid().rows().row(selected[i]));
      lines.append(lines.isEmpty() ? "" : "\n");
      lines.append(unit.sourceText()).append('\t').append(unit.targetText());
    }
    if (!lines.isEmpty()) {
      Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
      clipboard.setContents(
          new Object[] {lines.toString()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  private static Control focus(MemoryEditor editor) {
    return editor.getSite().getShell().getDisplay().getFocusControl();
  }

  @Override
  public void dispose() {
    setActiveEditor(null);
    super.dispose();
  }
}
