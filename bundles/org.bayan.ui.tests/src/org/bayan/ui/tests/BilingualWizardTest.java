package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bitext is made of a file with texts and translations, by the keyboard. */
final class BilingualWizardTest {

  private static final String TITLE = "New Bitext of a Bilingual File";

  @TempDir private Path folder;
  private IProject project;

  @BeforeEach
  void makeAProject() throws Exception {
    Dialogs.closeEditors();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("bilingual");
    project.create(null);
    project.open(null);
    Dialogs.select(project);
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    Dialogs.closeEditors();
    project.delete(true, true, null);
  }

  private static Shell wizard() {
    return Dialogs.transferWizard(
        "org.eclipse.ui.file.import",
        "importWizardId",
        "org.bayan.project.ui.importBilingual",
        TITLE);
  }

  @Test
  void aTableBecomesABitextInTheSelectedProject() throws Exception {
    Path table =
        Files.writeString(folder.resolve("pairs.tsv"), "اجتمع المجلس.\tThe council met.\nنعم\t\n");
    Shell wizard = wizard();
    Dialogs.type(table.toString());
    assertTrue(Dialogs.text(wizard).contains("choose both"), Dialogs.text(wizard));
    assertFalse(Dialogs.isEnabled(wizard, Dialogs.finish()));
    Dialogs.alt('s');
    Dialogs.type("ar");
    Dialogs.alt('t');
    Dialogs.type("en");
    Screenshot.keep("bilingual");
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');

    Shell summary = Dialogs.waitFor("Import Finished");
    Screenshot.keep("bilingual-finished");
    assertTrue(Dialogs.text(summary).contains("pairs: 2, without translation: 1"));
    Path made = project.getFile("pairs.bitext").getLocation().toPath();
    assertTrue(project.getFile("pairs.bitext").exists());
    BitextProject bitext = BitextFile.read(made);
    assertEquals(2, bitext.getAlignments().getFirst().getBeads().size());
    assertTrue(Ui.ask(() -> Ui.page().getActiveEditor() instanceof BitextEditor));
  }

  @Test
  void aDamagedFileIsNamedOnThePageAndNothingIsWritten() throws Exception {
    Path tmx = Files.writeString(folder.resolve("cut.tmx"), "<tmx version=\"1.4\"><body><tu>");
    Shell wizard = wizard();
    Dialogs.type(tmx.toString());
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("the fault", () -> Dialogs.text(wizard).contains("cut.tmx, line 1"));
    Screenshot.keep("bilingual-damaged");
    assertFalse(Files.exists(project.getFile("cut.bitext").getLocation().toPath()));
  }
}
