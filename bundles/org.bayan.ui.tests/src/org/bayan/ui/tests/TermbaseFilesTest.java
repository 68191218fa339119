package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.terms.ui.TermsUi;
import org.bayan.terms.ui.internal.editor.TermbaseEditor;
import org.bayan.ui.internal.files.Recoveries;
import org.bayan.ui.internal.recovery.RecoveryFolder;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of a termbase: broken, of another tool, changed outside, in two windows, recovered. */
final class TermbaseFilesTest {

  private static final String VERSION_2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <martif type="TBX-Basic" xml:lang="en">
        <martifHeader><fileDesc><sourceDesc><p>old</p></sourceDesc></fileDesc></martifHeader>
        <text><body>
          <termEntry id="t1"><langSet xml:lang="en"><tig><term>alliance</term></tig></langSet>
            <langSet xml:lang="ar"><tig><term>تحالف</term></tig></langSet></termEntry>
        </body></text>
      </martif>
      """;

  @BeforeEach
  void begin() {
    Dialogs.closeEditors();
  }

  @AfterEach
  void close() throws Exception {
    BayanPreferences.node().remove(BayanPreferences.AUTOSAVE_SECONDS);
    Dialogs.closeAll();
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
    for (Path file : recoveryFiles()) {
      Files.deleteIfExists(file);
    }
  }

  private static List<Path> recoveryFiles() throws IOException {
    Path folder = RecoveryFolder.ofWorkspace().path();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void approveFirst(OpenTermbase open) {
    open.focusList();
    Keys.press("A");
    open.settle();
  }

  @Test
  void aBrokenFileIsToldWithASentenceAndOpenedAsText() throws Exception {
    IFile file =
        OpenTermbase.write("broken", "<tbx style='dct'><text>".getBytes(StandardCharsets.UTF_8));
    TermbaseEditor editor = (TermbaseEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), file, true));
    Ui.waitUntil(
        "reading ended", () -> Job.getJobManager().find(TermsUi.TERMBASE_EDITOR).length == 0);
    Ui.settle();
    String sentence =
        Ui.ask(() -> Shells.controls(editor.area(), Label.class).getFirst().getText());
    assertTrue(sentence.contains("broken.tbx"), sentence);
    Screenshot.keep("termbase-broken");
    Button open = Shells.button(editor.area(), "Open as Text");
    Ui.waitUntil("the button has the focus", () -> open.forceFocus() && open.isFocusControl());
    Ui.press(SWT.CR);
    Ui.waitUntil(
        "the text is open",
        () ->
            Ui.page().getActiveEditor() != null
                && !(Ui.page().getActiveEditor() instanceof TermbaseEditor));
  }

  @Test
  void whoSavesTheFileOfAnotherToolIsToldOnce() throws Exception {
    try (OpenTermbase open = OpenTermbase.of("old", VERSION_2)) {
      approveFirst(open);
      Ui.post(SWT.CTRL, 's');
      Asked question = Asked.of("Save in Another Format");
      assertTrue(question.text().contains("old.tbx is TBX of another version or style"));
      Screenshot.keep("termbase-foreign");
      question.accept();
      Ui.waitUntil("it is saved", () -> !open.editor().isDirty());
      assertTrue(Files.readString(open.path()).contains("style=\"dct\""));
      Keys.press("B");
      Keys.press("Ctrl+S");
      Ui.waitUntil("it is saved again", () -> !open.editor().isDirty());
    }
  }

  @Test
  void aFileThatWasChangedOutsideIsReadAgain() throws Exception {
    try (OpenTermbase open = OpenTermbase.seed("outside")) {
      String text = Files.readString(open.path());
      Files.writeString(open.path(), text.replace(">Security Council<", ">Council of Security<"));
      Ui.ask(
          () -> {
            open.file().refreshLocal(0, null);
            return null;
          });
      Ui.waitUntil(
          "it is read again",
          () ->
              open.editor()
                  .termbase()
                  .termbase()
                  .getEntries()
                  .get(1)
                  .getLanguages()
                  .getFirst()
                  .getTerms()
                  .getFirst()
                  .getTerm()
                  .equals("Council of Security"));
      open.settle();
      assertEquals(520, open.shown().size());
      assertFalse(Ui.ask(open.editor()::isDirty));
    }
  }

  @Test
  void aDeletedFileCanBeSavedAgain() throws Exception {
    try (OpenTermbase open = OpenTermbase.seed("deleted")) {
      Ui.ask(
          () -> {
            open.file().delete(true, null);
            return null;
          });
      Ui.waitUntil("it is said", () -> open.editor().getTitle().equals("deleted.tbx (deleted)"));
      Keys.press("Ctrl+S");
      Ui.waitUntil("it is saved", () -> !open.editor().isDirty());
      assertTrue(Files.exists(open.path()));
    }
  }

  @Test
  void twoWindowsShowOneTermbase() throws Exception {
    try (OpenTermbase open = OpenTermbase.seed("windows")) {
      IWorkbenchWindow second = Ui.ask(() -> PlatformUI.getWorkbench().openWorkbenchWindow(null));
      try {
        IWorkbenchPage page = Ui.ask(second::getActivePage);
        TermbaseEditor other =
            (TermbaseEditor) Ui.ask(() -> IDE.openEditor(page, open.file(), true));
        Ui.waitUntil("it is shown", () -> other.list() != null && other.list().isArranged());
        Ui.run(() -> open.editor().getSite().getShell().forceActive());
        open.focusList();
        Keys.press("B");
        open.settle();
        assertTrue(Ui.ask(other::isDirty));
        assertTrue(Ui.ask(other::footer).contains("1 draft"), Ui.ask(other::footer));
      } finally {
        Ui.run(() -> second.getActivePage().closeAllEditors(false));
        Ui.run(second::close);
        Ui.settle();
      }
    }
  }

  @Test
  void unsavedChangesAreRecoveredAfterACrash() throws Exception {
    BayanPreferences.node()
        .putInt(BayanPreferences.AUTOSAVE_SECONDS, BayanPreferences.MIN_AUTOSAVE);
    OpenTermbase open = OpenTermbase.seed("crash");
    open.focusList();
    Keys.press("B");
    Ui.waitUntil("its changes are kept", () -> kept() == 2);
    Ui.settle();
    for (Path file : recoveryFiles()) {
      String name = file.getFileName().toString();
      Files.copy(
          file,
          file.resolveSibling(name.replaceFirst("-\\d+x\\d+", "-1x1")),
          StandardCopyOption.REPLACE_EXISTING);
    }
    open.close();
    Ui.display().asyncExec(Recoveries::offerAll);
    Asked question = Asked.of("Recover Unsaved Changes");
    assertTrue(question.text().contains("crash.tbx"), question.text());
    question.accept();
    Ui.waitUntil(
        "the changes are there",
        () ->
            Ui.page().getActiveEditor() instanceof TermbaseEditor editor
                && editor.list() != null
                && editor.list().isArranged()
                && editor.isDirty());
    TermbaseEditor editor = (TermbaseEditor) Ui.ask(() -> Ui.page().getActiveEditor());
    Ui.settle();
    assertTrue(Ui.ask(editor::footer).contains("1 draft"), Ui.ask(editor::footer));
    Keys.press("Ctrl+Z");
    Ui.waitUntil("it is as it was saved", () -> editor.footer().contains("520 approved"));
  }

  private static int kept() {
    try {
      return (int)
          recoveryFiles().stream().filter(file -> !file.toString().endsWith(".part")).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aTermbaseOfOnesOwnBeginsWithTheSeed() throws Exception {
    IFile beside = OpenTermbase.write("beside", VERSION_2.getBytes(StandardCharsets.UTF_8));
    IFile made = beside.getProject().getFile("mine.tbx");
    if (made.exists()) {
      made.delete(true, null);
    }
    try (OpenTermbase open = OpenTermbase.of(beside)) {
      Shell wizard = Dialogs.newWizard("org.bayan.terms.ui.newTermbase", "New Termbase");
      Ui.post(SWT.CTRL, 'a');
      Dialogs.type("mine");
      Button seed =
          Ui.ask(
              () ->
                  Shells.controls(wizard, Button.class).stream()
                      .filter(one -> one.getText().contains("seed"))
                      .findFirst()
                      .orElseThrow());
      Ui.waitUntil("the choice has the focus", () -> seed.forceFocus() && seed.isFocusControl());
      Ui.post(0, ' ');
      Dialogs.settle();
      Screenshot.keep("termbase-wizard");
      Dialogs.enter();
      Ui.waitUntil("the file is made", made::exists);
      Ui.waitUntil(
          "it is open",
          () ->
              Ui.page().getActiveEditor() instanceof TermbaseEditor editor
                  && editor.getTitle().equals("mine.tbx")
                  && editor.list() != null);
      assertFalse(open.shown().isEmpty());
    }
  }
}
