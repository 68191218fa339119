package org.bayan.rcp.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbench;

/**
 * Takes the colours of the theme before off what is on the screen when the theme is changed. The
 * platform resets controls while GTK still has its other theme: those that the new style sheet says
 * nothing of would keep the colours of that, light on light or dark on dark.
 */
@SuppressWarnings("restriction") // The platform has no public way to hear of themes.
final class ThemeSwitch {

  private static final int[] DEFAULTS = {
    SWT.COLOR_WIDGET_FOREGROUND,
    SWT.COLOR_WIDGET_BACKGROUND,
    SWT.COLOR_LIST_FOREGROUND,
    SWT.COLOR_LIST_BACKGROUND
  };

  private static final int PAUSE_MILLISECONDS = 50;
  private static final int LOOKS = 60;

  private final IWorkbench workbench;
  private Set<RGB> defaults;

  private ThemeSwitch(IWorkbench workbench) {
    this.workbench = workbench;
    defaults = defaults();
  }

  /** Watches the theme from now on. */
  static void watch(IWorkbench workbench) {
    ThemeSwitch themes = new ThemeSwitch(workbench);
    workbench
        .getService(IEventBroker.class)
        .subscribe(IThemeEngine.Events.THEME_CHANGED, event -> themes.soon());
  }

  private void soon() {
    workbench.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> lookAgain(LOOKS));
  }

  private Set<RGB> defaults() {
    Display display = workbench.getDisplay();
    return Arrays.stream(DEFAULTS)
        .mapToObj(id -> display.getSystemColor(id).getRGB())
        .collect(Collectors.toSet());
  }

  /**
   * SWT looks up the colours of GTK as soon as it has asked for another theme, which GTK takes on
   * later, some frames on. So it is made to look again.
   */
  private void lookAgain(int times) {
    Display display = workbench.getDisplay();
    display.setDarkThemePreferred(engine().getActiveTheme().getId().contains("dark"));
    if (!defaults().equals(defaults)) {
      changed();
    } else if (times > 0) {
      display.timerExec(PAUSE_MILLISECONDS, () -> lookAgain(times - 1));
    }
  }

  private IThemeEngine engine() {
    return workbench.getService(IThemeEngine.class);
  }

  private void changed() {
    Set<RGB> now = defaults();
    Set<RGB> stale =
        defaults.stream().filter(rgb -> !now.contains(rgb)).collect(Collectors.toSet());
    defaults = now;
    if (!stale.isEmpty()) {
      for (Shell shell : workbench.getDisplay().getShells()) {
        all(shell).forEach(control -> refresh(control, stale));
        engine().applyStyles(shell, true);
      }
    }
  }

  private static Stream<Control> all(Control control) {
    return control instanceof Composite composite
        ? Stream.concat(
            Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(ThemeSwitch::all))
        : Stream.of(control);
  }

  /** A control that has no colour of its own forgets nothing: so it gets one first. */
  private static void refresh(Control control, Set<RGB> stale) {
    Color any = control.getDisplay().getSystemColor(SWT.COLOR_GRAY);
    if (isDrawnByGtk(control) || stale.contains(control.getForeground().getRGB())) {
      control.setForeground(any);
      control.setForeground(null);
    }
    if (isDrawnByGtk(control) || stale.contains(control.getBackground().getRGB())) {
      control.setBackground(any);
      control.setBackground(null);
    }
  }

  /** These keep a colour that they do not even tell of. */
  private static boolean isDrawnByGtk(Control control) {
    return control instanceof Button
        || control instanceof Link
        || control instanceof Table
        || control instanceof Text
        || control instanceof Tree;
  }
}
