package org.bayan.ui.internal.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.ST;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Lets the Edit menu and its keys work on a field while it is open. Undo goes on with the bitext
 * once no typing is left to undo.
 */
final class FieldActions {

  private final IActionBars bars;
  private final SegmentField field;
  private final Runnable leave;
  private final Map<String, IAction> before = new LinkedHashMap<>();

  /**
   * The actions of a field.
   *
   * @param bars where the editor has its own actions
   * @param leave closes the field without a change
   */
  FieldActions(IActionBars bars, SegmentField field, Runnable leave) {
    this.bars = bars;
    this.field = field;
    this.leave = leave;
  }

  /** Takes the places of the editor's own actions. */
  void install() {
    FieldClipboard clipboard = new FieldClipboard(field);
    set(ActionFactory.CUT, clipboard::cut);
    set(ActionFactory.COPY, clipboard::copy);
    set(ActionFactory.PASTE, clipboard::paste);
    set(ActionFactory.DELETE, () -> field.control().invokeAction(ST.DELETE_NEXT));
    set(ActionFactory.SELECT_ALL, () -> field.control().invokeAction(ST.SELECT_ALL));
    set(ActionFactory.UNDO, this::undo);
    set(ActionFactory.REDO, this::redo);
    bars.updateActionBars();
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

  private void undo() {
    if (field.canUndo()) {
      field.undo();
    } else {
      goOn(ActionFactory.UNDO);
    }
  }

  private void redo() {
    if (field.canRedo()) {
      field.redo();
    } else {
      goOn(ActionFactory.REDO);
    }
  }

  private void goOn(ActionFactory factory) {
    IAction bitext = before.get(factory.getId());
    if (!field.isModified() && bitext != null && bitext.isEnabled()) {
      leave.run();
      bitext.run();
    } else {
      field.control().getDisplay().beep();
    }
  }

  /** Gives the places back. */
  void remove() {
    for (Entry<String, IAction> entry : before.entrySet()) {
      bars.setGlobalActionHandler(entry.getKey(), entry.getValue());
    }
    bars.updateActionBars();
  }
}
