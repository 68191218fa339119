package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.bayan.core.CreateSample;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.SampleProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of somebody new: from the sample to a memory for another tool, without a mouse. */
final class SampleByKeyboardTest {

  private IProject project;

  @BeforeEach
  void begin() {
    Dialogs.closeEditors();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME + " 2");
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    Dialogs.closeEditors();
    project.delete(true, true, null);
  }

  private static void press(int keyCode) {
    Ui.postKeyCode(keyCode);
    Dialogs.settle();
  }

  private static void file(char entry) {
    Dialogs.alt('f');
    Ui.post(0, entry);
    Dialogs.settle();
  }

  private BitextEditor editor() {
    return (BitextEditor)
        Ui.page().findEditor(new FileEditorInput(project.getFile(CreateSample.BITEXT)));
  }

  private void makeTheSample() {
    file('n');
    press(SWT.ARROW_DOWN);
    press(SWT.CR);
    Dialogs.waitFor("Brussels Sample");
    Dialogs.enter();
    Ui.waitUntil("the sample is open", () -> editor() != null && editor().grid() != null);
    Ui.waitUntil("its grid has the focus", () -> editor().grid().control().isFocusControl());
    Ui.settle();
  }

  /** Accepts the first bead, merges the third with the fourth and saves. */
  private void correctAndSave() {
    Ui.type(0, 'a');
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'm');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !editor().isDirty());
  }

  private void exportTheMemory() {
    file('o');
    Dialogs.waitFor("Export");
    Dialogs.type("bitext as tr");
    press(SWT.ARROW_DOWN);
    press(SWT.ARROW_DOWN);
    Dialogs.enter();
    Dialogs.waitFor("Export Translation Memory (TMX)");
    Dialogs.alt('f');
    Dialogs.waitFor("Export Finished");
    Dialogs.enter();
  }

  @Test
  void theSampleGoesFromNewExampleToAnExportedMemory() throws Exception {
    makeTheSample();
    int beads = Ui.ask(() -> editor().alignment().getBeads().size());
    correctAndSave();
    exportTheMemory();

    Alignment saved =
        BitextFile.read(project.getFile(CreateSample.BITEXT).getLocation().toPath())
            .getAlignments()
            .get(0);
    assertEquals(beads - 1, saved.getBeads().size());
    assertEquals(BeadStatus.ACCEPTED, saved.getBeads().get(0).getStatus());
    String memory = Files.readString(project.getFile("brussels.tmx").getLocation().toPath());
    assertTrue(memory.contains("srclang=\"ar\""), "a memory from Arabic");
    assertTrue(memory.contains(saved.getBeads().get(0).getTarget().get(0).getText()));
    Screenshot.keep("sample-by-keyboard");
  }
}
