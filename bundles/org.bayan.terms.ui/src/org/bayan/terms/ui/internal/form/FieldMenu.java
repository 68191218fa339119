package org.bayan.terms.ui.internal.form;

import java.util.Optional;
import org.bayan.ui.internal.views.KeyboardMenu;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a field. */
final class FieldMenu {

  private FieldMenu() {}

  static void on(StyledText text, FieldUndo undo) {
    text.addListener(
        SWT.MenuDetect,
        e -> {
          if (text.getMenu() == null) {
            text.setMenu(menu(text, undo));
          }
        });
    KeyboardMenu.at(text, () -> Optional.of(caret(text)));
  }

  private static Menu menu(StyledText text, FieldUndo undo) {
    Menu menu = new Menu(text);
    MenuItem back = item(menu, Messages.menuUndo, undo::undo);
    MenuItem again = item(menu, Messages.menuRedo, undo::redo);
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem cut = item(menu, Messages.menuCut, text::cut);
    MenuItem copy = item(menu, Messages.menuCopy, text::copy);
    item(menu, Messages.menuPaste, text::paste);
    item(menu, Messages.menuSelectAll, text::selectAll);
    menu.addListener(
        SWT.Show,
        e -> {
          back.setEnabled(undo.canUndo());
          again.setEnabled(undo.canRedo());
          cut.setEnabled(text.getSelectionCount() > 0);
          copy.setEnabled(text.getSelectionCount() > 0);
        });
    return menu;
  }

  private static MenuItem item(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private static Rectangle caret(StyledText text) {
    Point at = text.getLocationAtOffset(text.getCaretOffset());
    return new Rectangle(at.x, at.y, 1, text.getLineHeight(text.getCaretOffset()));
  }
}
