package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.CreateSample;
import org.bayan.ui.SampleProject;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A termbase is written for other tools by keys alone. */
final class ExportTermbaseWizardTest {

  private static final String TITLE = "Export Termbase";
  private static final String FINISHED = "Export Finished";

  private IProject project;
  private Path folder;

  @BeforeEach
  void selectTheSample() throws Exception {
    Dialogs.closeEditors();
    SampleTermbases.deleteAll();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);
    folder = project.getLocation().toPath();
    Dialogs.select(project.getFile(CreateSample.BITEXT));
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    for (String name : List.of("terms.xlsx", "terms.html", "terms.csv")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    project.refreshLocal(1, null);
  }

  private static Shell open() {
    return Dialogs.transferWizard(
        "org.eclipse.ui.file.export",
        "exportWizardId",
        "org.bayan.project.ui.exportTermbase",
        TITLE);
  }

  private void name(String file) {
    Dialogs.alt('l');
    Ui.post(SWT.CTRL, 'a');
    Dialogs.type(folder.resolve(file).toString());
  }

  @Test
  void theSeedIsWrittenAsASpreadsheet() throws Exception {
    open();
    name("terms.xlsx");
    Screenshot.keep("export-termbase");
    Dialogs.alt('f');
    Shell finished = Dialogs.waitFor(FINISHED);
    Screenshot.keep("export-termbase-finished");
    assertTrue(Dialogs.text(finished).contains("elements of other tools"), "what is left out");
    assertTrue(project.getFile("terms.xlsx").exists(), "the workspace knows the file");
    byte[] start = Files.readAllBytes(folder.resolve("terms.xlsx"));
    assertEquals("PK", new String(start, 0, 2, StandardCharsets.US_ASCII));
  }

  @Test
  void onlyTheChosenStatusesAreWritten() throws Exception {
    Shell wizard = open();
    Dialogs.alt('o');
    Ui.press(0, SWT.ARROW_UP);
    Ui.press(0, SWT.ARROW_UP);
    name("terms.csv");
    for (char box : "aesw".toCharArray()) {
      Dialogs.alt(box);
    }
    Dialogs.settle();
    assertTrue(Dialogs.isEnabled(wizard, Dialogs.finish()));
    Dialogs.alt('f');
    Dialogs.waitFor(FINISHED);
    String table = Files.readString(folder.resolve("terms.csv"));
    assertTrue(table.contains(",United Nations,preferred,"), "the preferred term is there");
    assertFalse(table.contains(",admitted,"), "no admitted term is there");
  }

  @Test
  void aNameThatDoesNotSuitTheFormatIsSaidToBeWrong() throws Exception {
    Shell wizard = open();
    name("terms.doc");
    Dialogs.settle();
    assertFalse(Dialogs.isEnabled(wizard, Dialogs.finish()));
    assertTrue(Dialogs.text(wizard).contains("ends in .xlsx"), Dialogs.text(wizard));
    Screenshot.keep("export-termbase-wrong");
  }
}
