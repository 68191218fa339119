package org.bayan.ui.internal.editor;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Copy and Select All of the Edit menu in the grid.
 *
 * @param editor whose grid it is
 */
record GridClipboard(BitextEditor editor) {

  /** Lets the menu and its keys do this. */
  void fill(IActionBars bars) {
    set(bars, ActionFactory.COPY, this::copy);
    set(bars, ActionFactory.SELECT_ALL, this::selectAll);
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

  private void copy() {
    if (editor.grid() == null || inBar(Text::copy, Combo::copy)) {
      return;
    }
    String text = editor.grid().selection().text();
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(editor.grid().control().getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  private static void selectAll(Combo combo) {
    combo.setSelection(new Point(0, combo.getText().length()));
  }

  /** In the bars above the grid, the fields are meant; false where none has the focus. */
  private boolean inBar(Consumer<Text> text, Consumer<Combo> combo) {
    Control focus = editor.grid().control().getDisplay().getFocusControl();
    if (focus instanceof Text field) {
      text.accept(field);
    } else if (focus instanceof Combo choice) {
      combo.accept(choice);
    }
    return focus instanceof Text || focus instanceof Combo;
  }

  private void selectAll() {
    if (editor.grid() != null && !inBar(Text::selectAll, GridClipboard::selectAll)) {
      editor.grid().control().doCommand(new SelectAllCommand());
    }
  }
}
