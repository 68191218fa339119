package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.library.LibraryView;
import org.bayan.library.ui.internal.reading.OfficialTextReader;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official texts are added to the library of a project, found, read, corrected and removed. */
final class LibraryViewTest {

  private static final String WIZARD = "Add Official Texts";

  private static final String ENGLISH =
      """
      Resolution 9001 (2014)
      Adopted by the Security Council at its 9999th meeting, on 15 August 2014
      The Security Council,
      Recalling its earlier resolutions on the city,
      1. Calls upon all States to let aid pass without delay;
      2. Decides to remain seized of the matter.
      """;

  private static final String ARABIC =
      """
      بيان الوزراء المشترك
      أكد الوزراء أن المدنيين والعاملين في الإغاثة يجب أن يُحموا.
      وسيجتمعون مرة أخرى في الربيع.
      """;

  @TempDir private Path folder;

  private IProject project;
  private LibraryView view;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    Files.writeString(folder.resolve("resolution.txt"), ENGLISH);
    Files.writeString(folder.resolve("statement.txt"), ARABIC);
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("Official");
    project.create(null);
    project.open(null);
    view = (LibraryView) Ui.ask(() -> Ui.page().showView(LibraryUi.LIBRARY));
    Ui.run(() -> view.show(library()));
    Ui.waitUntil("it is said", () -> view.sentence().contains("no library of official texts"));
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    Ui.run(
        () -> {
          Ui.page().closeAllEditors(false);
          Ui.page().hideView(view);
        });
    project.delete(true, true, null);
  }

  private Path library() {
    return project.getLocation().toPath().resolve("library");
  }

  private Library read() {
    try {
      return new OpenLibrary().run(library(), Progress.NONE);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private List<String> shown() {
    return Arrays.stream(view.tree().getItems()).map(item -> item.getText(0)).toList();
  }

  private void waitForTexts(int count) {
    Ui.waitUntil(
        count + " texts, now " + Ui.ask(this::shown), () -> view.tree().getItemCount() == count);
  }

  /** Adds both documents by the wizard. */
  private void add() throws Exception {
    Ui.run(view::setFocus);
    Ui.settle();
    Ui.post(0, ' ');
    Shell wizard = Dialogs.waitFor(WIZARD);
    Dialogs.type(folder.resolve("resolution.txt").toString());
    Screenshot.keep("library-add");
    Ui.run(
        () -> {
          Text documents =
              Dialogs.find(wizard, Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
          documents.append(documents.getLineDelimiter() + folder.resolve("statement.txt"));
        });
    Dialogs.waitForButton(wizard, "Next >");
    Dialogs.alt('n');
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Screenshot.keep("library-details");
    Dialogs.alt('f');
    Ui.waitUntil("closed", wizard::isDisposed);
    waitForTexts(2);
  }

  @Test
  void documentsAreAddedWithWhatIsRecognisedOfThem() throws Exception {
    Screenshot.keep("library-none");
    add();
    assertEquals("Documents: 2", Ui.ask(view::outcome));
    assertEquals(2, read().texts().size());
    assertTrue(
        read().texts().stream().anyMatch(text -> text.details().language().equals("ar")),
        read().texts().toString());
    Screenshot.keep("library");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("library-dark");
    }
  }

  @Test
  void wordsAreFoundInBothLanguagesAndReadInTheirText() throws Exception {
    add();
    Ui.run(view::setFocus);
    Ui.type(SWT.CTRL, 'f');
    Dialogs.type("remain seized");
    waitForTexts(1);
    Ui.waitUntil("it is said", () -> view.outcome().equals("Passages: 1, in documents: 1"));
    Screenshot.keep("library-search");
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    TreeItem passage = Ui.ask(() -> view.tree().getSelection()[0]);
    assertTrue(Ui.ask(() -> passage.getText(0)).contains("seized"));
    Ui.press(SWT.CR);
    Ui.waitUntil(
        "it is read",
        () ->
            Ui.page().getActiveEditor() instanceof OfficialTextReader reader
                && reader.text().contains("seized of the matter"));
    Screenshot.keep("library-reader");
  }

  @Test
  void detailsAreCorrectedInADialogAndTextsRemovedAfterAQuestion() throws Exception {
    add();
    Ui.run(view::setFocus);
    Ui.press(SWT.F2);
    Shell dialog = Dialogs.waitFor("Details of an Official Text");
    Dialogs.alt('b');
    Ui.post(SWT.CTRL, 'a');
    Dialogs.type("somebody");
    Screenshot.keep("library-edit");
    Dialogs.enter();
    Ui.waitUntil("closed", dialog::isDisposed);
    Ui.waitUntil(
        "it is corrected",
        () -> read().texts().stream().anyMatch(one -> one.details().body().equals("somebody")));
    Ui.waitUntil(
        "it is shown",
        () ->
            Arrays.stream(view.tree().getItems())
                .anyMatch(item -> item.getText(3).equals("somebody")));
    Ui.run(view::setFocus);
    Ui.postKeyCode(SWT.DEL);
    Dialogs.waitFor("Remove Official Text");
    Dialogs.enter();
    waitForTexts(1);
    assertEquals(1, read().texts().size());
  }
}
