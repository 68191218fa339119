package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.bayan.core.CreateSample;
import org.bayan.project.ui.ProjectUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that welcomes people leads to everything from the keyboard. */
final class WelcomeTest {

  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  @BeforeEach
  void open() {
    Dialogs.closeEditors();
    Dialogs.command(ProjectUi.WELCOME_COMMAND, Map.of());
    Ui.waitUntil("the page is shown", WelcomeTest::isShown);
    Dialogs.settle();
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    theme(LIGHT);
    Dialogs.closeEditors();
  }

  private static boolean isShown() {
    for (IEditorReference editor : Ui.page().getEditorReferences()) {
      if (editor.getId().equals(ProjectUi.WELCOME_EDITOR)) {
        return true;
      }
    }
    return false;
  }

  /** The theme engine is no API; the page of preferences that calls it asks for a restart. */
  private static void theme(String id) {
    Ui.ask(
        () -> {
          Class<?> type =
              Platform.getBundle("org.eclipse.e4.ui.css.swt.theme")
                  .loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
          Object engine = PlatformUI.getWorkbench().getService(type);
          return type.getMethod("setTheme", String.class, boolean.class).invoke(engine, id, false);
        });
    Dialogs.settle();
  }

  @Test
  void itIsShownInLightAndDark() throws Exception {
    Screenshot.keep("welcome");
    theme(DARK);
    Screenshot.keep("welcome-dark");
    assertTrue(Ui.ask(WelcomeTest::isShown));
  }

  @Test
  void enterOpensTheSample() {
    Dialogs.enter();
    Ui.waitUntil(
        "the sample is open",
        () ->
            Ui.page().getActiveEditor() instanceof BitextEditor editor
                && editor.getTitle().equals(CreateSample.BITEXT));
  }

  @Test
  void tabAndSpaceLeadToTheWizard() {
    Dialogs.tab();
    Ui.post(0, ' ');
    Shell wizard = Dialogs.waitFor("New Bitext Project");
    assertTrue(Ui.ask(wizard::isVisible));
  }

  @Test
  void theBitextsThatWereOpenedAreListed() {
    Dialogs.enter();
    Ui.waitUntil("the sample is open", () -> Ui.page().getActiveEditor() instanceof BitextEditor);
    Dialogs.closeEditors();
    open();

    assertTrue(
        Ui.ask(
            () ->
                Dialogs.all(Ui.page().getWorkbenchWindow().getShell())
                    .filter(Control::isVisible)
                    .filter(Link.class::isInstance)
                    .map(Link.class::cast)
                    .anyMatch(link -> link.getText().contains(CreateSample.BITEXT))));
  }
}
