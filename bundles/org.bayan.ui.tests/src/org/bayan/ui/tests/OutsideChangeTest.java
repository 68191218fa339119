package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that others change, take away or have open. */
final class OutsideChangeTest {

  private static final String CHANGED = "Changed Outside";
  private static final String NOT_SAVED = "Not Saved";

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "shared");
  }

  @AfterEach
  void close() throws Exception {
    Ui.run(
        () -> {
          for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getActivePage().closeAllEditors(false);
          }
        });
    Ui.settle();
    for (IResource file : bitext.file().getProject().members()) {
      if (file instanceof IFile && !file.getName().startsWith(".")) {
        file.delete(true, null);
      }
    }
  }

  /** Somebody else accepts a bead of the file on the disk. */
  private void acceptOutside(int bead) throws Exception {
    BitextProject project = BitextFile.read(bitext.path());
    project.getAlignments().get(0).getBeads().get(bead).setStatus(BeadStatus.ACCEPTED);
    BitextFile.write(project, bitext.path());
  }

  private void refresh() throws Exception {
    bitext.file().refreshLocal(IResource.DEPTH_ZERO, null);
  }

  private BeadStatus status(int bead) {
    return Ui.ask(() -> bitext.editor().alignment().getBeads().get(bead).getStatus());
  }

  private BeadStatus savedStatus(Path file, int bead) throws Exception {
    return BitextFile.read(file).getAlignments().get(0).getBeads().get(bead).getStatus();
  }

  private void focus() {
    Ui.waitUntil(
        "the grid has the focus",
        () -> {
          bitext.table().getShell().forceActive();
          return bitext.table().forceFocus() && bitext.table().isFocusControl();
        });
  }

  private boolean isDirty() {
    return Ui.ask(() -> bitext.editor().isDirty());
  }

  @Test
  void aBitextWithoutUnsavedChangesIsReadAgainAndThePersonStaysWhereTheyWere() throws Exception {
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    String selected = Ui.ask(() -> bitext.grid().selectedBeads().get(0).getId());
    acceptOutside(4);
    refresh();
    Ui.waitUntil("it is read again", () -> status(4) == BeadStatus.ACCEPTED);
    assertEquals(selected, Ui.ask(() -> bitext.grid().selectedBeads().get(0).getId()));
    assertEquals(BeadStatus.ACCEPTED, bitext.value(BitextColumn.STATUS, 5));
    assertFalse(isDirty());
  }

  @Test
  void ourOwnSavingIsNoChangeFromOutside() throws Exception {
    Ui.type(0, 'a');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    Ui.settle();
    assertFalse(Asked.isOpen(CHANGED));
    Ui.type(SWT.CTRL, 'z');
    assertEquals(BeadStatus.UNREVIEWED, status(0));
  }

  @Test
  void mineIsKeptAndMayBeSaved() throws Exception {
    Ui.type(0, 'a');
    acceptOutside(4);
    refresh();
    Asked dialog = Asked.of(CHANGED);
    Screenshot.keep("outside-change");
    dialog.accept();
    assertEquals(BeadStatus.UNREVIEWED, status(4));
    focus();
    Ui.type(SWT.CTRL, 'z');
    assertTrue(isDirty(), "no state of the history is what the file holds");
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    assertEquals(BeadStatus.ACCEPTED, savedStatus(bitext.path(), 0));
    assertEquals(BeadStatus.UNREVIEWED, savedStatus(bitext.path(), 4));
  }

  @Test
  void reloadingTakesTheFileAndCanBeUndone() throws Exception {
    Ui.type(0, 'a');
    acceptOutside(4);
    refresh();
    Asked.of(CHANGED).other(1);
    Ui.waitUntil("it is read again", () -> status(4) == BeadStatus.ACCEPTED);
    assertEquals(BeadStatus.UNREVIEWED, status(0));
    assertFalse(isDirty());
    focus();
    Ui.type(SWT.CTRL, 'z');
    assertEquals(BeadStatus.ACCEPTED, status(0));
    assertTrue(isDirty());
  }

  @Test
  void savingOverAChangeThatNobodyDecidedOnAsks() throws Exception {
    Ui.type(0, 'a');
    acceptOutside(4);
    Ui.post(SWT.CTRL, 's');
    Asked dialog = Asked.of(CHANGED);
    Screenshot.keep("outside-save");
    dialog.escape();
    assertTrue(isDirty());
    assertEquals(BeadStatus.UNREVIEWED, savedStatus(bitext.path(), 0));
  }

  @Test
  void aDeletedFileCanBeSavedAgain() throws Exception {
    bitext.file().delete(true, null);
    Ui.waitUntil("the editor says so", () -> bitext.editor().isDirty());
    assertEquals("shared.bitext (deleted)", Ui.ask(() -> bitext.editor().getTitle()));
    focus();
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !bitext.editor().isDirty());
    assertEquals(BeadStatus.UNREVIEWED, savedStatus(bitext.path(), 0));
    assertEquals("shared.bitext", Ui.ask(() -> bitext.editor().getTitle()));
    assertTrue(bitext.file().exists());
  }

  @Test
  void aRenamedFileIsFollowedWithItsUnsavedChanges() throws Exception {
    Ui.type(0, 'a');
    IFile renamed = bitext.file().getProject().getFile("renamed.bitext");
    bitext.file().move(renamed.getFullPath(), true, null);
    Ui.waitUntil("the editor follows", () -> bitext.editor().getTitle().equals("renamed.bitext"));
    assertTrue(isDirty());
    focus();
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !bitext.editor().isDirty());
    assertEquals(BeadStatus.ACCEPTED, savedStatus(renamed.getLocation().toPath(), 0));
    assertFalse(Files.exists(bitext.path()));
  }

  @Test
  void aReadOnlyFileIsNotReplacedAndAnotherIsOffered() throws Exception {
    byte[] before = Files.readAllBytes(bitext.path());
    ResourceAttributes attributes = bitext.file().getResourceAttributes();
    attributes.setReadOnly(true);
    bitext.file().setResourceAttributes(attributes);
    Ui.type(0, 'a');
    Ui.post(SWT.CTRL, 's');
    Asked dialog = Asked.of(NOT_SAVED);
    Screenshot.keep("read-only");
    dialog.escape();
    assertTrue(isDirty());
    assertArrayEquals(before, Files.readAllBytes(bitext.path()));
    attributes.setReadOnly(false);
    bitext.file().setResourceAttributes(attributes);
  }

  @Test
  void aSecondWindowShowsTheSameBitextWithItsChanges() throws Exception {
    Ui.type(0, 'a');
    IWorkbenchWindow first = Ui.ask(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow());
    IWorkbenchWindow second =
        Ui.ask(
            () ->
                PlatformUI.getWorkbench()
                    .openWorkbenchWindow(ResourcesPlugin.getWorkspace().getRoot()));
    try {
      BitextEditor other =
          (BitextEditor) Ui.ask(() -> IDE.openEditor(second.getActivePage(), bitext.file(), true));
      Ui.waitUntil("it is shown", () -> other.grid() != null);
      assertTrue(Ui.ask(other::isDirty));
      assertEquals(
          BeadStatus.ACCEPTED, Ui.ask(() -> other.alignment().getBeads().get(0).getStatus()));
      Ui.waitUntil("the grid has the focus", () -> other.grid().control().forceFocus());
      Screenshot.keep("two-windows");
      Ui.type(SWT.CTRL, 'z');
      assertEquals(BeadStatus.UNREVIEWED, bitext.value(BitextColumn.STATUS, 0));
      assertFalse(isDirty());
      Ui.type(0, 'r');
      assertEquals(BeadStatus.NEEDS_REVIEW, bitext.value(BitextColumn.STATUS, 0));
      // The bitext stays open, with its changes, in the first window.
      assertTrue(Ui.ask(() -> second.getActivePage().closeEditor(other, false)));
      assertTrue(isDirty());
      Ui.run(() -> first.getShell().forceActive());
      assertEquals(
          List.of(bitext.editor()), List.of(Ui.ask(() -> first.getActivePage().getActiveEditor())));
    } finally {
      Ui.run(second::close);
    }
  }
}
