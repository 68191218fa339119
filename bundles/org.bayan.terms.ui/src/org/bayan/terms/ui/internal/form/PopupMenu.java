package org.bayan.terms.ui.internal.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that opens below a control. */
final class PopupMenu {

  /**
   * An entry of a menu.
   *
   * @param label what it says; empty for a line between entries
   * @param style SWT.PUSH or SWT.RADIO
   * @param chosen whether it is what holds now
   * @param enabled whether it can be chosen
   * @param action what it does
   */
  record Entry(String label, int style, boolean chosen, boolean enabled, Runnable action) {

    /** An entry that does something. */
    static Entry of(String label, Runnable action) {
      return new Entry(label, SWT.PUSH, false, true, action);
    }

    /** An entry that does something where that makes sense. */
    static Entry of(String label, boolean enabled, Runnable action) {
      return new Entry(label, SWT.PUSH, false, enabled, action);
    }

    /** One of several of which one holds. */
    static Entry choice(String label, boolean chosen, Runnable action) {
      return new Entry(label, SWT.RADIO, chosen, true, action);
    }

    /** A line between entries. */
    static Entry line() {
      return new Entry("", SWT.SEPARATOR, false, true, () -> {});
    }
  }

  private PopupMenu() {}

  static void open(Control control, List<Entry> entries) {
    Menu menu = new Menu(control);
    entries.forEach(entry -> add(menu, entry));
    Point below = control.toDisplay(0, control.getSize().y);
    menu.setLocation(below);
    menu.addListener(
        SWT.Hide,
        e ->
            menu.getDisplay()
                .asyncExec(
                    () -> {
                      if (!menu.isDisposed()) {
                        menu.dispose();
                      }
                    }));
    menu.setVisible(true);
  }

  private static void add(Menu menu, Entry entry) {
    MenuItem item = new MenuItem(menu, entry.style());
    if (entry.style() != SWT.SEPARATOR) {
      item.setText(entry.label());
      item.setEnabled(entry.enabled());
      item.setSelection(entry.chosen());
      item.addListener(
          SWT.Selection,
          e -> {
            boolean left = entry.style() == SWT.RADIO && !item.getSelection();
            if (!left) {
              entry.action().run();
            }
          });
    }
  }
}
