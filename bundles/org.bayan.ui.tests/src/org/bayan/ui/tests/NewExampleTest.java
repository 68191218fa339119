package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.bayan.core.CreateSample;
import org.bayan.project.ui.ProjectUi;
import org.bayan.ui.BayanUi;
import org.bayan.ui.SampleProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second sample is made, with a name of its own. */
final class NewExampleTest {

  private IProject second;

  @BeforeEach
  void begin() {
    Dialogs.closeEditors();
    second = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME + " 2");
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    Dialogs.closeEditors();
    second.delete(true, true, null);
  }

  @Test
  void aSecondSampleTakesANumberAndIsOpened() throws Exception {
    Dialogs.newWizard(ProjectUi.NEW_EXAMPLE, "Brussels Sample");
    Screenshot.keep("new-example");
    Dialogs.enter();

    IFile bitext = second.getFile(CreateSample.BITEXT);
    Ui.waitUntil(
        "the second sample is open",
        () -> Ui.page().findEditor(new FileEditorInput(bitext)) != null);
    assertTrue(second.hasNature(BayanUi.PROJECT_NATURE));
  }

  private static List<String> offered() {
    Menu file = Ui.page().getWorkbenchWindow().getShell().getMenuBar().getItem(0).getMenu();
    return Arrays.stream(file.getItem(0).getMenu().getItems())
        .map(item -> item.getText().replace("&", ""))
        .toList();
  }

  @Test
  void newOffersProjectAndSampleFirst() throws Exception {
    Dialogs.alt('f');
    Dialogs.settle();
    Ui.post(0, 'n');
    Dialogs.settle();
    Screenshot.keep("menu-new");
    List<String> offered = Ui.ask(NewExampleTest::offered);
    Ui.postKeyCode(SWT.ESC);
    Ui.postKeyCode(SWT.ESC);
    assertEquals(List.of("Bitext Project", "Brussels Sample"), offered.subList(0, 2));
    Dialogs.settle();
  }
}
