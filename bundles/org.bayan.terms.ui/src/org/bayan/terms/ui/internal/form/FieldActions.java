package org.bayan.terms.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Lets the Edit menu and its keys work on a field while it has the focus. Undo goes on with the
 * termbase once no typing is left to undo.
 */
final class FieldActions {

  private final IActionBars bars;
  private final Map<String, IAction> before = new LinkedHashMap<>();

  /** The actions of the fields of an editor with such bars. */
  FieldActions(IActionBars bars) {
    this.bars = bars;
  }

  /** Takes the places of the editor's own actions. */
  void install(StyledText text, FieldUndo undo) {
    remove();
    set(ActionFactory.CUT, text::cut);
    set(ActionFactory.COPY, text::copy);
    set(ActionFactory.PASTE, text::paste);
    set(ActionFactory.DELETE, () -> text.invokeAction(ST.DELETE_NEXT));
    set(ActionFactory.SELECT_ALL, text::selectAll);
    set(ActionFactory.UNDO, () -> undo(undo));
    set(ActionFactory.REDO, () -> redo(undo));
    bars.updateActionBars();
  }

  private void undo(FieldUndo undo) {
    if (undo.canUndo()) {
      undo.undo();
    } else {
      runBefore(ActionFactory.UNDO);
    }
  }

  private void redo(FieldUndo undo) {
    if (undo.canRedo()) {
      undo.redo();
    } else {
      runBefore(ActionFactory.REDO);
    }
  }

  private void runBefore(ActionFactory factory) {
    IAction action = before.get(factory.getId());
    if (action != null && action.isEnabled()) {
      action.run();
    }
  }

  private void set(ActionFactory factory, Runnable what) {
    IAction old = bars.getGlobalActionHandler(factory.getId());
    before.put(factory.getId(), old);
    Action action =
        new Action() {
          @Override
          public void run() {
            what.run();
          }
        };
    if (old != null) {
      action.setText(old.getText());
    }
    action.setActionDefinitionId(factory.getCommandId());
    bars.setGlobalActionHandler(factory.getId(), action);
  }

  /** Gives the places back. */
  void remove() {
    if (!before.isEmpty()) {
      before.forEach(bars::setGlobalActionHandler);
      before.clear();
      bars.updateActionBars();
    }
  }
}
