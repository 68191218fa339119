package org.bayan.ui.tests;

import java.util.Map;
import org.eclipse.swt.SWT;

/** Presses keys by their names, such as {@code Down}, {@code Shift+A} or {@code Ctrl+Enter}. */
final class Keys {

  private static final Map<String, Integer> MODIFIERS =
      Map.of("Ctrl", SWT.CTRL, "Shift", SWT.SHIFT, "Alt", SWT.ALT);

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("Down", SWT.ARROW_DOWN),
          Map.entry("Up", SWT.ARROW_UP),
          Map.entry("Left", SWT.ARROW_LEFT),
          Map.entry("Right", SWT.ARROW_RIGHT),
          Map.entry("PageDown", SWT.PAGE_DOWN),
          Map.entry("Home", SWT.HOME),
          Map.entry("Del", (int) SWT.DEL),
          Map.entry("End", SWT.END),
          Map.entry("F3", SWT.F3),
          Map.entry("F10", SWT.F10),
          Map.entry("Enter", (int) SWT.CR),
          Map.entry("Backspace", (int) SWT.BS),
          Map.entry("Esc", (int) SWT.ESC),
          Map.entry("Tab", (int) SWT.TAB));

  private Keys() {}

  /** Presses keys one after the other; blanks stand between them. */
  static void press(String keys) {
    for (String key : keys.strip().split(" +")) {
      pressOne(key);
    }
  }

  private static void pressOne(String key) {
    String[] parts = key.split("\\+(?=.)");
    int modifiers = 0;
    for (int part = 0; part < parts.length - 1; part++) {
      modifiers |= MODIFIERS.get(parts[part]);
    }
    String last = parts[parts.length - 1];
    if (CODES.containsKey(last)) {
      Ui.press(modifiers, CODES.get(last));
    } else {
      Ui.type(modifiers, last.equals("Space") ? ' ' : Character.toLowerCase(last.charAt(0)));
    }
  }
}
