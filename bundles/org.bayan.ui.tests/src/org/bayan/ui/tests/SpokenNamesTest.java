package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.bayan.library.ui.LibraryUi;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.project.ui.ProjectUi;
import org.bayan.quality.ui.QualityUi;
import org.bayan.ui.BayanUi;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every control that can be used has a name for screen readers. */
final class SpokenNamesTest {

  private static final List<String> VIEWS =
      List.of(
          BayanUi.SEGMENT_DETAILS,
          BayanUi.TERMS,
          BayanUi.WHY_THIS_PAIR,
          BayanUi.PREVIEW,
          MemoryUi.CONCORDANCE,
          LibraryUi.OFFICIAL_TEXT,
          LibraryUi.OMISSIONS,
          LibraryUi.LIBRARY,
          QualityUi.CHECKS);

  @AfterEach
  void close() {
    Dialogs.closeAll();
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
  }

  private static void assertNamed(IWorkbenchPart part) {
    Control all = Ui.ask(() -> (Control) part.getSite().getService(MPart.class).getWidget());
    assertEquals(List.of(), SpokenNames.missing(all), Ui.ask(part::getTitle));
  }

  private static Shell window() {
    return Ui.ask(() -> Ui.page().getWorkbenchWindow().getShell());
  }

  @Test
  void inTheEditorItsBarsAndTheViewsBesideIt() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "names")) {
      for (String view : VIEWS) {
        IViewPart part = Ui.ask(() -> Ui.page().showView(view));
        Ui.run(() -> bitext.grid().select(1));
        assertNamed(part);
      }
      Ui.run(() -> Ui.page().activate(bitext.editor()));
      Keys.press("Ctrl+F");
      assertEquals(List.of(), SpokenNames.missing(bitext.editor().area()));
      Keys.press("Esc /");
      assertEquals(List.of(), SpokenNames.missing(bitext.editor().area()));
      Keys.press("Esc E");
      assertNamed(bitext.editor());
      Keys.press("Esc");
    }
  }

  @Test
  void inTheRulesEditor() throws Exception {
    OpenRules rules = OpenRules.shipped("institutional", "names");
    try {
      assertNamed(Ui.ask(() -> Ui.page().getActivePart()));
    } finally {
      rules.close();
    }
  }

  @Test
  void onTheWelcomePage() {
    Dialogs.command(ProjectUi.WELCOME_COMMAND, Map.of());
    Ui.waitUntil("the page", () -> Ui.page().getActiveEditor() != null);
    assertNamed(Ui.ask(() -> Ui.page().getActivePart()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.bayan.project.ui.newProject",
        "org.bayan.project.ui.newExample",
        "org.bayan.rules.ui.newRules",
        "org.bayan.project.ui.importDocuments",
        "org.bayan.project.ui.exportMemory",
        "org.bayan.project.ui.exportReport",
        "org.bayan.project.ui.exportTranslation",
        "org.bayan.project.ui.exportTable",
        "org.bayan.project.ui.exportExplanation"
      })
  void onAllPagesOfAWizard(String id) {
    IWorkbenchWizard wizard = Ui.ask(() -> wizard(id));
    WizardDialog dialog = Ui.ask(() -> open(wizard));
    Ui.settle();
    for (IWizardPage page : wizard.getPages()) {
      assertEquals(List.of(), SpokenNames.missing(Ui.ask(page::getControl)), page.getName());
    }
    Ui.run(dialog::close);
  }

  private static WizardDialog open(IWorkbenchWizard wizard) {
    wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
    WizardDialog dialog = new WizardDialog(window(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    return dialog;
  }

  private static IWorkbenchWizard wizard(String id) throws Exception {
    List<IWizardRegistry> registries =
        List.of(
            PlatformUI.getWorkbench().getNewWizardRegistry(),
            PlatformUI.getWorkbench().getImportWizardRegistry(),
            PlatformUI.getWorkbench().getExportWizardRegistry());
    for (IWizardRegistry registry : registries) {
      if (registry.findWizard(id) != null) {
        return registry.findWizard(id).createWizard();
      }
    }
    throw new AssertionError("no wizard " + id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project.ui.preferences",
        "project.ui.preferences.languages",
        "project.ui.preferences.alignment",
        "project.ui.preferences.files",
        "project.ui.preferences.translation",
        "quality.ui.preferences"
      })
  void onAPageOfPreferences(String page) {
    String id = "org.bayan." + page;
    Dialogs.command("org.eclipse.ui.window.preferences", Map.of("preferencePageId", id));
    PreferenceDialog dialog = (PreferenceDialog) Ui.ask(Dialogs.waitFor("Preferences")::getData);
    PreferencePage shown = (PreferencePage) Ui.ask(dialog::getSelectedPage);
    assertEquals(List.of(), SpokenNames.missing(Ui.ask(shown::getControl)));
  }

  @Test
  void onTheKeyCard() {
    Dialogs.command("org.bayan.ui.keyCard", Map.of());
    assertEquals(List.of(), SpokenNames.missing(Dialogs.waitFor("Key Card")));
  }
}
