package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.memory.ui.internal.editor.MemoryEditor;
import org.bayan.model.memory.InlineText;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A translation memory is looked through and edited as a person does it. */
final class MemoryEditorTest {

  private IProject project;
  private Path folder;
  private MemoryEditor editor;

  @BeforeEach
  void openByEnterInTheProjectExplorer() throws Exception {
    Dialogs.closeEditors();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("remembered");
    project.create(null);
    project.open(null);
    IFolder memory = project.getFolder("memory");
    folder = MemoryToEdit.make(memory.getLocation().toPath());
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    Dialogs.select(memory);
    Dialogs.enter();
    Ui.waitUntil("the memory is open", () -> Ui.page().getActiveEditor() instanceof MemoryEditor);
    editor = (MemoryEditor) Ui.ask(() -> Ui.page().getActiveEditor());
    settle();
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
    project.delete(true, true, null);
  }

  private void settle() {
    Ui.settle();
    Ui.waitUntil("what was asked for is shown", editor::isSettled);
    Ui.settle();
  }

  private List<Long> shown() {
    return Ui.ask(() -> LongStream.of(editor.grid().shown()).boxed().toList());
  }

  private List<Long> selected() {
    return Ui.ask(() -> LongStream.of(editor.grid().selection()).boxed().toList());
  }

  private void focusList() {
    Ui.run(() -> editor.grid().control().setFocus());
    Ui.settle();
  }

  private void search(String words) {
    Keys.press("Ctrl+F");
    Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText(words));
    settle();
  }

  private static void command(String name) {
    Dialogs.command("org.bayan.memory.ui." + name, Map.of());
    Dialogs.settle();
  }

  private void waitForTargets(List<String> expected) {
    Ui.waitUntil(
        "the memory holds " + expected,
        () -> {
          try {
            return MemoryToEdit.targets(folder).equals(expected);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    settle();
  }

  private void choose(String name, String value) {
    Ui.run(
        () -> {
          Combo combo =
              Shells.controls(editor.area(), Combo.class).stream()
                  .filter(one -> name.equals(one.getToolTipText()))
                  .findFirst()
                  .orElseThrow();
          combo.select(combo.indexOf(value));
          combo.notifyListeners(SWT.Selection, new Event());
        });
    settle();
  }

  @Test
  void enterInTheProjectExplorerShowsAllUnits() throws Exception {
    Screenshot.keep("memory-editor");
    assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L), shown());
    assertEquals(List.of(0L), selected());
    assertFalse(Ui.ask(editor::isDirty));
    assertEquals("7 units", Ui.ask(editor::footer));
    assertEquals(List.of(), SpokenNames.missing(editor.area()));
    try (DarkTheme dark = new DarkTheme()) {
      focusList();
      Ui.press(SWT.ARROW_DOWN);
      Screenshot.keep("memory-editor-dark");
    }
  }

  @Test
  void wordsAreFoundInEitherScript() throws Exception {
    search("تحالف");
    assertEquals(List.of(0L, 2L, 3L, 4L), shown());
    Screenshot.keep("memory-search");
    search("\"members of\"");
    assertEquals(List.of(2L, 3L, 4L), shown());
    search("bruss*");
    assertEquals(List.of(0L), shown());
    search("");
    choose("Status of units", "To be reviewed");
    assertEquals(List.of(2L, 3L, 4L, 5L), shown());
    choose("Languages of units", "English – French");
    assertEquals(List.of(), shown());
    Screenshot.keep("memory-filters");
    command("showAll");
    settle();
    assertEquals(7, shown().size());
  }

  @Test
  void aTextIsKeptWhenItIsLeftAndUndone() throws Exception {
    List<String> before = MemoryToEdit.targets(folder);
    focusList();
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Keys.press("Enter");
    Ui.settle();
    Keys.press("End");
    Ui.write(" x");
    assertTrue(Ui.ask(editor::isDirty));
    Screenshot.keep("memory-typed");
    Keys.press("Esc");
    assertFalse(Ui.ask(editor::isDirty));
    Keys.press("End");
    Ui.write(" x");
    Keys.press("Ctrl+S");
    List<String> after = new ArrayList<>(before);
    after.set(2, before.get(2) + " x");
    waitForTargets(after);
    assertFalse(Ui.ask(editor::isDirty));
    focusList();
    Keys.press("Ctrl+Z");
    waitForTargets(before);
    Keys.press("Ctrl+Shift+Z");
    waitForTargets(after);
  }

  @Test
  void whatIsTypedAndAStatusAreBothKept() throws Exception {
    focusList();
    Keys.press("Enter");
    Ui.settle();
    Keys.press("End");
    Ui.write("x");
    Keys.press("Tab");
    Ui.settle();
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.waitUntil(
        "both are kept", () -> arabicOf(0).text().endsWith("x") && !statusOf(0).equals("ACCEPTED"));
    settle();
    assertFalse(Ui.ask(editor::isDirty));
    Screenshot.keep("memory-status");
  }

  @Test
  void tagsStayInTheText() throws Exception {
    focusList();
    Ui.press(SWT.ARROW_DOWN);
    Keys.press("Enter");
    Ui.settle();
    Screenshot.keep("memory-tags");
    Keys.press("Home Del");
    StyledText field = (StyledText) Ui.ask(() -> Ui.display().getFocusControl());
    assertEquals(2, Ui.ask(() -> field.getText().chars().filter(c -> c == '\uFFFC').count()));
    Keys.press("Home");
    Ui.write("x");
    Keys.press("Ctrl+Enter");
    Ui.waitUntil("it is kept", () -> arabicOf(1).text().startsWith("x"));
    assertEquals(List.of(1, 6), arabicOf(1).codes().stream().map(code -> code.offset()).toList());
    settle();
    assertEquals(List.of(2L), selected());
  }

  private InlineText arabicOf(int index) {
    try {
      return MemoryToEdit.all(folder).get(index).unit().variants().get(1).content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void unitsAreAcceptedAndDeletedByKeysAndComeBack() throws Exception {
    List<String> before = MemoryToEdit.targets(folder);
    focusList();
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.SHIFT, SWT.ARROW_DOWN);
    Keys.press("A");
    Ui.waitUntil(
        "both are accepted",
        () -> statusOf(2).equals("ACCEPTED") && statusOf(3).equals("ACCEPTED"));
    settle();
    assertEquals(List.of(2L, 3L), selected());
    Ui.press(SWT.DEL);
    Shell question = Dialogs.waitFor("Delete Units");
    Screenshot.keep("memory-delete");
    assertTrue(Dialogs.text(question).contains("Delete 2 units"));
    Dialogs.enter();
    List<String> after = new ArrayList<>(before);
    after.remove(3);
    after.remove(2);
    waitForTargets(after);
    assertEquals(5, shown().size());
    Keys.press("Ctrl+Z");
    waitForTargets(before);
    assertEquals(7, shown().size());
  }

  private String statusOf(int index) {
    try {
      StoredUnit unit = MemoryToEdit.all(folder).get(index);
      return unit.unit().details().property("x-status").orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void allThatTheSearchShowsIsDeleted() throws Exception {
    List<String> before = MemoryToEdit.targets(folder);
    search("members");
    command("deleteShown");
    Dialogs.waitFor("Delete Units");
    Dialogs.enter();
    Ui.waitUntil("they are gone", () -> Ui.ask(() -> editor.grid().shownCount()) == 0);
    assertEquals(before.size() - 3, MemoryToEdit.targets(folder).size());
    Ui.settle();
    focusList();
    Keys.press("Ctrl+Z");
    waitForTargets(before);
  }

  @Test
  void duplicatesAndOtherTranslationsStandTogether() throws Exception {
    command("check");
    Ui.waitUntil("only they are shown", () -> Ui.ask(() -> editor.grid().shownCount()) == 3);
    settle();
    assertEquals(List.of(2L, 3L, 4L), shown());
    focusList();
    Ui.press(SWT.END);
    Screenshot.keep("memory-findings");
  }

  @Test
  void aLanguageGetsAnotherCode() throws Exception {
    focusList();
    command("changeLanguage");
    Shell dialog = Dialogs.waitFor("Change Language Code");
    Screenshot.keep("memory-language");
    Dialogs.alt('n');
    Dialogs.type("en-gb");
    Dialogs.waitForButton(dialog, "OK");
    Dialogs.enter();
    Ui.waitUntil("the code is another", () -> language().equals("en-GB"));
    settle();
    Keys.press("Ctrl+Z");
    Ui.waitUntil("it is what it was", () -> language().equals("en"));
  }

  private String language() {
    try {
      return MemoryToEdit.all(folder).get(0).unit().variants().get(0).language();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatOthersWriteIsShown() throws Exception {
    MemoryToEdit.add(folder, MemoryToEdit.pair("New here", "جديد هنا", "ACCEPTED", 9));
    Ui.waitUntil("the new unit is shown", () -> Ui.ask(() -> editor.grid().shownCount()) == 8);
    assertEquals(List.of(0L), selected());
  }

  @Test
  void aMemoryThatIsLockedIsWaitedForAndThenTold() throws Exception {
    // Those who run tests of a workbench turn its error dialogs off.
    Ui.run(() -> ErrorDialog.AUTOMATED_MODE = false);
    List<String> before = MemoryToEdit.targets(folder);
    focusList();
    try (MemoryWriter other = MemoryWriter.open(folder)) {
      other.commit();
      Ui.press(SWT.DEL);
      Shell problem = Dialogs.waitFor("Problem Occurred");
      Screenshot.keep("memory-locked");
      assertTrue(Dialogs.text(problem).contains("another process"), Dialogs.text(problem));
      Dialogs.enter();
    }
    assertEquals(before, MemoryToEdit.targets(folder));
  }
}
