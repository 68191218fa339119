package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saving a bitext as another file. */
final class SaveAsTest {

  private OpenBitext bitext;
  private byte[] before;
  private IFile copy;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    bitext = OpenBitext.of(SampleBitext.small(), "original");
    before = Files.readAllBytes(bitext.path());
    copy = bitext.file().getProject().getFile("copied.bitext");
    Ui.type(0, 'a');
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    bitext.close();
    if (copy.exists()) {
      copy.delete(true, null);
    }
  }

  /** Opens the dialog, and writes a name where it has the focus. */
  private static Shell name(String name) {
    Dialogs.command("org.eclipse.ui.file.saveAs", Map.of());
    Shell dialog = Dialogs.waitFor("Save As");
    Ui.post(SWT.CTRL, 'a');
    Dialogs.type(name);
    return dialog;
  }

  private static Bead first(IFile file) throws IOException {
    return BitextFile.read(file.getLocation().toPath()).getAlignments().get(0).getBeads().get(0);
  }

  private void waitUntilSaved() {
    Ui.waitUntil(
        "it is saved as the other file",
        () -> bitext.editor().getTitle().equals("copied.bitext") && !bitext.editor().isDirty());
  }

  @Test
  void theOtherFileIsWrittenAndEditedFromThenOn() throws Exception {
    name("copied");
    Screenshot.keep("save-as");
    Dialogs.enter();
    waitUntilSaved();
    assertEquals(BeadStatus.ACCEPTED, first(copy).getStatus());
    assertArrayEquals(before, Files.readAllBytes(bitext.path()));

    Ui.waitUntil("the grid has the keyboard", () -> bitext.table().forceFocus());
    Ui.settle();
    Ui.type(0, 'r');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !bitext.editor().isDirty());
    assertEquals(BeadStatus.NEEDS_REVIEW, first(copy).getStatus());
    assertArrayEquals(before, Files.readAllBytes(bitext.path()));
  }

  @Test
  void whoTurnsBackHasWrittenNothing() throws Exception {
    name("copied");
    Ui.postKeyCode(SWT.ESC);
    Ui.waitUntil("the dialog is closed", () -> !Dialogs.isOpen("Save As"));
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    assertFalse(copy.exists());
    assertEquals("original.bitext", Ui.ask(() -> bitext.editor().getTitle()));
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenThePersonSaysSo() throws Exception {
    BitextFile.write(SampleBitext.large(3), copy.getLocation().toPath());
    copy.refreshLocal(0, null);
    byte[] there = Files.readAllBytes(copy.getLocation().toPath());
    name("copied.bitext");
    Dialogs.enter();
    Asked.of("Question").escape();
    assertArrayEquals(there, Files.readAllBytes(copy.getLocation().toPath()));
    Dialogs.closeAll();
    name("copied.bitext");
    Dialogs.enter();
    Asked.of("Question");
    Screenshot.keep("save-as-replace");
    Dialogs.enter();
    waitUntilSaved();
    assertEquals(BeadStatus.ACCEPTED, first(copy).getStatus());
  }
}
