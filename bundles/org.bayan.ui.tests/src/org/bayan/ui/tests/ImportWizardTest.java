package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are brought into a bitext, by the keyboard. */
final class ImportWizardTest {

  private static final String TITLE = "Import Documents into a Bitext";
  private static final String FINISHED = "Import Finished";

  @TempDir private Path folder;
  private IProject project;
  private IFile bitext;

  @BeforeEach
  void makeABitext() throws Exception {
    Dialogs.closeEditors();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("import");
    project.create(null);
    project.open(null);
    bitext = project.getFile("small.bitext");
    BitextFile.write(SampleBitext.small(), bitext.getLocation().toPath());
    bitext.refreshLocal(0, null);
    Dialogs.select(bitext);
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
        "org.bayan.project.ui.importDocuments",
        TITLE);
  }

  private BitextProject read() throws Exception {
    return BitextFile.read(bitext.getLocation().toPath());
  }

  @Test
  void aDocumentIsAddedToTheTargetTextOfTheSelectedBitext() throws Exception {
    int before = Segments.of(read().getTargets().get(0)).size();
    Path document = Files.writeString(folder.resolve("annex.txt"), "An annex follows.\n");
    Shell wizard = wizard();
    Dialogs.type(document.toString());
    Dialogs.enter();
    Dialogs.alt('t');
    Screenshot.keep("import-documents");
    Dialogs.alt('n');
    Screenshot.keep("import-reading");
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');

    Shell summary = Dialogs.waitFor(FINISHED);
    Screenshot.keep("import-finished");
    assertTrue(Dialogs.text(summary).contains("annex.txt"), Dialogs.text(summary));
    assertEquals(before + 1, Segments.of(read().getTargets().get(0)).size());
    assertTrue(Ui.ask(() -> Ui.page().getActiveEditor() instanceof BitextEditor));
  }
}
