package org.bayan.ui.tests;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** The dark theme of the platform, until this is closed. */
@SuppressWarnings("restriction") // The platform has no public way to choose a theme.
final class DarkTheme implements AutoCloseable {

  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  private final String before;

  DarkTheme() {
    before = Ui.ask(() -> engine().getActiveTheme().getId());
    set(DARK);
  }

  private static IThemeEngine engine() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class);
  }

  private static void set(String theme) {
    Ui.run(() -> engine().setTheme(theme, false));
    Ui.settle();
  }

  @Override
  public void close() {
    set(before);
  }
}
