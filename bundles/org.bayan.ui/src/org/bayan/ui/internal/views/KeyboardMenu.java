package org.bayan.ui.internal.views;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Opens a context menu where the keyboard is when a key has asked for it. Controls that paint what
 * they show get it where the mouse happens to be.
 */
public final class KeyboardMenu {

  private KeyboardMenu() {}

  /**
   * Places the menu of a control below a part of it.
   *
   * @param control the control
   * @param place where the keyboard is, counted from the corner of the control; empty where it is
   *     not on the screen
   */
  public static void at(Control control, Supplier<Optional<Rectangle>> place) {
    control.addListener(
        SWT.MenuDetect,
        event -> {
          if (event.detail == SWT.MENU_KEYBOARD) {
            place.get().ifPresent(part -> move(event, control, part));
          }
        });
  }

  private static void move(Event event, Control control, Rectangle part) {
    int bottom = Math.min(part.y + part.height, control.getSize().y);
    Point below = control.toDisplay(part.x, bottom);
    event.x = below.x;
    event.y = below.y;
  }
}
