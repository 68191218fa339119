package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.details.SegmentDetailsView;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.files.Recoveries;
import org.bayan.ui.internal.recovery.Recoverable;
import org.bayan.ui.internal.recovery.RecoveryFolder;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unsaved work outlives the end of the program. */
final class RecoveryTest {

  private static final String TITLE = "Recover Unsaved Changes";

  private final RecoveryFolder folder = RecoveryFolder.ofWorkspace();
  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    BayanPreferences.node()
        .putInt(BayanPreferences.AUTOSAVE_SECONDS, BayanPreferences.MIN_AUTOSAVE);
    bitext = OpenBitext.of(SampleBitext.small(), "recovered");
  }

  @AfterEach
  void close() throws Exception {
    BayanPreferences.node().remove(BayanPreferences.AUTOSAVE_SECONDS);
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
    for (Path file : files()) {
      Files.delete(file);
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder.path())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.path())) {
      return files.toList();
    }
  }

  private void waitForRecoveryFile() {
    Ui.waitUntil("the recovery file is written", () -> recoveryFiles() == 2);
  }

  private boolean kept(String line) {
    try {
      for (Path file : files()) {
        if (file.toString().endsWith(".properties")
            && Files.readAllLines(file).contains(line)
            && recoveryFiles() == files().size()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      // Replaced just now.
      return false;
    }
  }

  private long recoveryFiles() {
    try {
      return files().stream().filter(f -> !f.toString().endsWith(".part")).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What a kill leaves: the recovery files as they are, under the name of a session that ended. */
  private void kill(int changes) throws IOException {
    kill(changes, true);
  }

  private void kill(int changes, boolean close) throws IOException {
    Ui.waitUntil("all changes are kept", () -> kept("changes=" + changes));
    Ui.settle();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      Files.copy(
          file,
          file.resolveSibling(name.replaceFirst("-\\d+x\\d+", "-1x1")),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (close) {
      bitext.close();
    }
  }

  private static void offer() {
    Ui.display().asyncExec(Recoveries::offerAll);
  }

  private BitextEditor reopened() {
    Ui.waitUntil(
        "the bitext is open and dirty",
        () -> {
          IEditorPart editor = Ui.page().getActiveEditor();
          return editor instanceof BitextEditor open && open.grid() != null && open.isDirty();
        });
    return (BitextEditor) Ui.ask(() -> Ui.page().getActiveEditor());
  }

  private static BeadStatus status(BitextEditor editor, int bead) {
    return Ui.ask(() -> editor.alignment().getBeads().get(bead).getStatus());
  }

  @Test
  void aChangeIsKeptAndGivenUpWithTheBitext() throws Exception {
    Ui.type(0, 'a');
    waitForRecoveryFile();
    bitext.close();
    assertEquals(List.of(), files());
  }

  @Test
  void nothingIsKeptOfWhatIsSavedOrUndone() throws Exception {
    Ui.type(0, 'a');
    waitForRecoveryFile();
    Ui.type(SWT.CTRL, 'z');
    assertEquals(List.of(), files());
    Ui.type(0, 'r');
    waitForRecoveryFile();
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    assertEquals(List.of(), files());
  }

  @Test
  void whatAKillLeavesIsOfferedAndRecoveredAsOneChange() throws Exception {
    byte[] saved = Files.readAllBytes(bitext.path());
    Ui.type(0, 'a');
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'r');
    kill(2);
    offer();
    Asked dialog = Asked.of(TITLE);
    assertTrue(dialog.text().contains("recovered.bitext was not saved"), dialog.text());
    assertTrue(dialog.text().contains("(2)"), dialog.text());
    Screenshot.keep("recovery-one");
    dialog.accept();
    BitextEditor editor = reopened();
    assertEquals(BeadStatus.ACCEPTED, status(editor, 0));
    assertEquals(BeadStatus.NEEDS_REVIEW, status(editor, 1));
    assertArrayEquals(saved, Files.readAllBytes(bitext.path()));
    Ui.waitUntil("the grid has the focus", () -> editor.grid().control().forceFocus());
    Ui.type(SWT.CTRL, 'z');
    assertEquals(BeadStatus.UNREVIEWED, status(editor, 0));
    assertFalse(Ui.ask(editor::isDirty));
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    assertEquals(BeadStatus.ACCEPTED, status(editor, 0));
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !editor.isDirty());
    assertEquals(
        BeadStatus.ACCEPTED,
        BitextFile.read(bitext.path()).getAlignments().get(0).getBeads().get(0).getStatus());
    assertEquals(List.of(), folder.left());
  }

  @Test
  void recoveredChangesAreKeptUntilTheyAreSaved() throws Exception {
    Ui.type(0, 'a');
    kill(1);
    offer();
    Asked.of(TITLE).accept();
    reopened();
    assertEquals(2, recoveryFiles());
    assertEquals(List.of(), folder.left());
  }

  @Test
  void laterAsksAgainWhenTheBitextIsOpened() throws Exception {
    Ui.type(0, 'a');
    kill(1);
    offer();
    Asked.of(TITLE).escape();
    assertEquals(1, folder.left().size());
    Ui.ask(() -> IDE.openEditor(Ui.page(), bitext.file(), true));
    Asked.of(TITLE).accept();
    assertEquals(BeadStatus.ACCEPTED, status(reopened(), 0));
  }

  @Test
  void theSavedFileIsOpenedAndTheChangesThrownAwayWhenAskedTo() throws Exception {
    Ui.type(0, 'a');
    kill(1);
    offer();
    Asked.of(TITLE).other(1);
    Ui.waitUntil("the bitext is open", () -> Ui.page().getActiveEditor() instanceof BitextEditor);
    assertEquals(List.of(), folder.left());
    assertFalse(Ui.ask(() -> Ui.page().getActiveEditor().isDirty()));
  }

  @Test
  void changesOfAFileThatIsAnotherNowAreRecoveredBesideIt() throws Exception {
    Ui.type(0, 'a');
    kill(1);
    BitextFile.write(SampleBitext.large(5), bitext.path());
    byte[] other = Files.readAllBytes(bitext.path());
    offer();
    Asked dialog = Asked.of(TITLE);
    assertTrue(dialog.text().contains("another name"), dialog.text());
    Screenshot.keep("recovery-outdated");
    dialog.accept();
    Ui.waitUntil(
        "the recovered bitext is open",
        () ->
            Ui.page().getActiveEditor() instanceof BitextEditor editor
                && editor.grid() != null
                && editor.getTitle().equals("recovered (recovered).bitext"));
    BitextEditor editor = (BitextEditor) Ui.ask(() -> Ui.page().getActiveEditor());
    assertEquals(BeadStatus.ACCEPTED, status(editor, 0));
    assertArrayEquals(other, Files.readAllBytes(bitext.path()));
    Files.delete(bitext.path().resolveSibling("recovered (recovered).bitext"));
  }

  @Test
  void severalAreOfferedInAList() throws Exception {
    Ui.type(0, 'a');
    kill(1);
    bitext = OpenBitext.of(SampleBitext.small(), "تقرير بروكسل");
    Ui.type(0, 'r');
    Ui.waitUntil("both are kept", () -> recoveryFiles() == 4);
    List<Recoverable> first = folder.left();
    assertEquals(1, first.size());
    for (Path file : files()) {
      String name = file.getFileName().toString();
      Files.copy(file, file.resolveSibling(name.replaceFirst("-\\d+x\\d+", "-2x2")));
    }
    bitext.close();
    Files.deleteIfExists(first.get(0).content());
    Files.deleteIfExists(first.get(0).label());
    assertEquals(2, folder.left().size());
    offer();
    Asked dialog = Asked.of(TITLE);
    Screenshot.keep("recovery-several");
    dialog.accept();
    Ui.waitUntil("both are open", () -> Ui.page().getEditorReferences().length == 2);
    reopened();
    Ui.waitUntil("both are dirty", () -> Ui.page().getDirtyEditors().length == 2);
  }

  @Test
  void whatIsBeingTypedIsKeptWithoutDisturbingTheTyping() throws Exception {
    Ui.press(SWT.F2);
    Ui.waitUntil("a field is open", () -> bitext.editor().writing().isOpen());
    Ui.type(0, 'q');
    kill(1, false);
    assertTrue(Ui.ask(() -> bitext.editor().writing().isOpen()));
    assertEquals(
        SampleBitext.small().getSource().getUnits().get(0).getSegments().get(0).getText(),
        Ui.ask(() -> bitext.editor().alignment().getBeads().get(0).getSource().get(0).getText()));
    assertTrue(
        BitextFile.read(folder.left().get(0).content())
            .getSource()
            .getUnits()
            .get(0)
            .getSegments()
            .get(0)
            .getText()
            .contains("q"));
    Ui.press(SWT.ESC);
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }

  @Test
  void aNoteAndACommentThatAreBeingTypedAreKept() throws Exception {
    SegmentDetailsView view =
        (SegmentDetailsView) Ui.ask(() -> Ui.page().showView(BayanUi.SEGMENT_DETAILS));
    Ui.waitUntil("the pair is shown", () -> view.facts().get(0).startsWith("Pair 1"));
    Ui.waitUntil("the note has the focus", () -> view.noteField().forceFocus());
    Ui.settle();
    Ui.waitUntil("the note keeps the focus", () -> view.noteField().forceFocus());
    Ui.write("ask");
    Ui.waitUntil("it is written", () -> view.noteField().getText().equals("ask"));
    waitForRecoveryFile();
    kill(1, false);
    assertEquals("ask", leftBead().getNote());
    assertNull(Ui.ask(() -> bitext.editor().alignment().getBeads().get(0).getNote()));
    assertEquals("ask", Ui.ask(() -> view.noteField().getText()));

    Ui.press(SWT.CTRL, SWT.CR);
    Ui.waitUntil("the comments have the focus", () -> view.commentTable().forceFocus());
    Ui.press(SWT.INSERT);
    Asked dialog = Asked.of("Add a Comment");
    Ui.write("which");
    kill(2, false);
    assertEquals("which", leftBead().getSource().get(0).getComments().get(0).getText());
    dialog.escape();
  }

  private Bead leftBead() throws IOException {
    return BitextFile.read(folder.left().get(0).content()).getAlignments().get(0).getBeads().get(0);
  }
}
