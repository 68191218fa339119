package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.ui.BayanUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bitext that is moved to another folder of the workspace still knows its files. */
final class MovedBitextTest {

  private OpenBitext bitext;
  private IFolder texts;
  private IFolder archive;
  private IFile moved;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    BitextProject project = SampleBitext.small();
    ResourceReference terms = BitextFactory.eINSTANCE.createResourceReference();
    terms.setKind(ResourceKind.TERMBASE);
    terms.setUri("terms.tbx");
    project.getResources().add(terms);
    try (OpenBitext first = OpenBitext.of(project, "referring")) {
      texts = first.file().getProject().getFolder("texts");
      archive = first.file().getProject().getFolder("archive");
      texts.create(true, true, null);
      archive.create(true, true, null);
      texts.getFile("terms.tbx").create(new ByteArrayInputStream(new byte[0]), true, null);
      first.file().move(texts.getFile("referring.bitext").getFullPath(), true, null);
    }
    bitext = OpenBitext.of(texts.getFile("referring.bitext"));
    moved = archive.getFile("referring.bitext");
  }

  @AfterEach
  void delete() throws Exception {
    Dialogs.closeEditors();
    for (IFolder folder : new IFolder[] {texts, archive}) {
      if (folder.exists()) {
        folder.delete(true, null);
      }
    }
  }

  private static Path path(IFile file) {
    return file.getLocation().toPath();
  }

  private static String terms(IFile file) throws IOException {
    return BitextFile.read(path(file)).getResources().get(0).getUri();
  }

  /** The file is looked at by jobs. */
  private static void settle() throws InterruptedException {
    Job.getJobManager().join(BayanUi.BITEXT_EDITOR, null);
    Ui.settle();
    Job.getJobManager().join(BayanUi.BITEXT_EDITOR, null);
    Ui.settle();
  }

  @Test
  void aClosedBitextRefersToWhatStayedBehind() throws Exception {
    bitext.close();
    bitext.file().move(moved.getFullPath(), true, null);
    settle();
    assertEquals("../texts/terms.tbx", terms(moved));
    moved.move(bitext.file().getFullPath(), true, null);
    settle();
    assertEquals("terms.tbx", terms(bitext.file()));
  }

  @Test
  void unsavedChangesStayUnsavedAndNobodyIsAsked() throws Exception {
    Ui.type(0, 'a');
    bitext.file().move(moved.getFullPath(), true, null);
    settle();
    assertEquals("../texts/terms.tbx", terms(moved));
    assertFalse(Asked.isOpen("Changed Outside"));
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    Ui.waitUntil("the grid has the keyboard", () -> bitext.table().forceFocus());
    Ui.settle();
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !bitext.editor().isDirty());
    assertEquals("../texts/terms.tbx", terms(moved));
    assertEquals(
        BeadStatus.ACCEPTED,
        BitextFile.read(path(moved)).getAlignments().get(0).getBeads().get(0).getStatus());
  }

  @Test
  void anOpenBitextWithoutChangesKeepsItsHistory() throws Exception {
    Ui.type(0, 'a');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !bitext.editor().isDirty());
    bitext.file().move(moved.getFullPath(), true, null);
    settle();
    assertEquals("../texts/terms.tbx", terms(moved));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
    Ui.waitUntil("the grid has the keyboard", () -> bitext.table().forceFocus());
    Ui.settle();
    Ui.type(SWT.CTRL, 'z');
    assertEquals(
        BeadStatus.UNREVIEWED,
        Ui.ask(() -> bitext.editor().alignment().getBeads().get(0).getStatus()));
  }

  @Test
  void whenADocumentIsMovedThePersonIsAskedWhetherItsBitextsFollow() throws Exception {
    Ui.type(0, 'a');
    IFile terms = texts.getFile("terms.tbx");
    terms.move(archive.getFile("terms.tbx").getFullPath(), true, null);
    Asked dialog = Asked.of("Files Moved");
    assertTrue(dialog.text().contains("referring.bitext"), dialog.text());
    Screenshot.keep("files-moved");
    dialog.accept();
    settle();
    assertEquals("../archive/terms.tbx", terms(bitext.file()));
    assertFalse(Asked.isOpen("Changed Outside"));
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    archive.getFile("terms.tbx").move(terms.getFullPath(), true, null);
    Asked.of("Files Moved").escape();
    settle();
    assertEquals("../archive/terms.tbx", terms(bitext.file()));
  }

  @Test
  void whatIsMovedAlongIsReferredToAsBefore() throws Exception {
    bitext.close();
    IFolder together = archive.getFolder("texts");
    texts.move(together.getFullPath(), true, null);
    settle();
    assertEquals("terms.tbx", terms(together.getFile("referring.bitext")));
  }
}
