package org.bayan.ui.tests;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.ui.BayanUi;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The colours of the workbench while the theme is changed. */
final class ThemeSwitchTest {

  private static final List<String> VIEWS =
      List.of(BayanUi.TERMS, BayanUi.SEGMENT_DETAILS, BayanUi.PREVIEW, BayanUi.WHY_THIS_PAIR);

  @Test
  void nothingStaysDarkWhenTheThemeIsLightAgain() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "themes")) {
      VIEWS.forEach(view -> Ui.ask(() -> Ui.page().showView(view)));
      Ui.run(() -> Ui.page().activate(bitext.editor()));
      Ui.run(() -> bitext.grid().select(1));
      Keys.press("Ctrl+F");
      Map<String, RGB> before = colours();
      try (DarkTheme dark = new DarkTheme()) {
        Ui.waitUntil("the window is dark", () -> changed(before).size() > 20);
        Screenshot.keep("theme-dark");
      }
      Ui.waitUntil("all colours are those from before", () -> changed(before).isEmpty());
      Screenshot.keep("theme-light-again");
    }
  }

  private static Map<String, RGB> changed(Map<String, RGB> before) {
    Map<String, RGB> now = colours();
    now.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
    return now;
  }

  private static Map<String, RGB> colours() {
    return Ui.ask(
        () -> {
          Map<String, RGB> colours = new TreeMap<>();
          Shell window = Ui.page().getWorkbenchWindow().getShell();
          Dialogs.all(window).filter(Control::isVisible).forEach(control -> note(control, colours));
          return colours;
        });
  }

  private static void note(Control control, Map<String, RGB> colours) {
    String name = control + " in " + control.getParent() + " " + System.identityHashCode(control);
    colours.put("foreground of " + name, control.getForeground().getRGB());
    colours.put("background of " + name, control.getBackground().getRGB());
  }
}
