package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.bayan.model.termbase.WorkflowState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A termbase is looked through and edited as a person does it. */
final class TermbaseEditorTest {

  private OpenTermbase seed;

  @BeforeEach
  void openASeedCopy() throws Exception {
    Dialogs.closeEditors();
    seed = OpenTermbase.seed("editor-seed");
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    seed.close();
  }

  @Test
  void theListShowsAllConceptsAndTheFirstIsSelected() throws Exception {
    Screenshot.keep("termbase-editor");
    assertTrue(seed.shown().size() > 400);
    assertEquals(seed.shown().subList(0, 1), seed.selected());
    assertFalse(Ui.ask(() -> seed.editor().isDirty()));
  }

  @Test
  void aTermIsFoundWithItsCliticsAndInEitherLanguage() throws Exception {
    seed.search("داعش");
    Screenshot.keep("termbase-search-arabic");
    String first = seed.shown().getFirst();
    seed.search("Daesh");
    assertEquals(first, seed.shown().getFirst());
    seed.search("والتحالف");
    Screenshot.keep("termbase-search-clitic");
    assertFalse(seed.shown().isEmpty());
    seed.search("secur*");
    assertFalse(seed.shown().isEmpty());
    Ui.press(SWT.ARROW_DOWN);
    assertTrue(Ui.ask(() -> seed.list().grid().control().isFocusControl()));
  }

  private static void command(String name) {
    Dialogs.command("org.bayan.terms.ui." + name, Map.of());
    Dialogs.settle();
  }

  private String undoLabel() {
    return Ui.ask(
        () ->
            PlatformUI.getWorkbench()
                .getOperationSupport()
                .getOperationHistory()
                .getUndoOperation(seed.editor().termbase().undoContext())
                .getLabel());
  }

  private WorkflowState stateOf(String id) {
    return Ui.ask(
        () ->
            seed.editor().termbase().termbase().getEntries().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow()
                .getWorkflow());
  }

  @Test
  void everyControlHasAName() {
    Ui.run(() -> seed.list().focusSearch());
    choose("Workflow", "Approved");
    assertEquals(List.of(), SpokenNames.missing(seed.editor().area()));
  }

  @Test
  void whatIsCopiedIsTheArabicAndTheEnglishTermWithATabBetween() {
    seed.focusList();
    Ui.press(SWT.SHIFT, SWT.ARROW_DOWN);
    Keys.press("Ctrl+C");
    String copied =
        Ui.ask(
            () -> {
              Clipboard clipboard = new Clipboard(Ui.display());
              try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
              } finally {
                clipboard.dispose();
              }
            });
    assertEquals("الأمم المتحدة\tUnited Nations\nمجلس الأمن\tSecurity Council", copied);
  }

  @Test
  void filtersLeaveConceptsOutAndSayHowMany() throws Exception {
    seed.focusList();
    Ui.press(SWT.SHIFT, SWT.ARROW_DOWN);
    assertEquals(2, seed.selected().size());
    Keys.press("B");
    seed.settle();
    assertEquals(WorkflowState.DRAFT, stateOf("c001"));
    choose("Workflow", "Draft");
    assertEquals(List.of("c001", "c002"), seed.shown());
    assertEquals("2 of 520 concepts", Ui.ask(seed.list()::counted));
    Screenshot.keep("termbase-filter");
    seed.focusList();
    Keys.press("Esc");
    Ui.waitUntil("all are shown", () -> seed.shown().size() == 520);
  }

  /** Chooses an entry of the drop-down list that has it, as keys in the list do. */
  private void choose(String name, String entry) {
    Ui.run(
        () -> {
          Combo combo =
              Dialogs.all(seed.list().bar())
                  .filter(Combo.class::isInstance)
                  .map(Combo.class::cast)
                  .filter(one -> one.indexOf(entry) >= 0)
                  .findFirst()
                  .orElseThrow(() -> new AssertionError(name));
          combo.setFocus();
          combo.select(combo.indexOf(entry));
          combo.notifyListeners(SWT.Selection, new Event());
        });
    seed.settle();
  }

  @Test
  void deletionNamesWhatRefersToTheConceptAndIsUndone() throws Exception {
    seed.focusList();
    Ui.postKeyCode(SWT.DEL);
    Shell question = Dialogs.waitFor("Delete Concepts");
    Screenshot.keep("termbase-delete");
    assertTrue(Dialogs.text(question).contains("Security Council"), Dialogs.text(question));
    Dialogs.enter();
    seed.settle();
    assertEquals(519, seed.shown().size());
    assertEquals("deletion of United Nations", undoLabel());
    Keys.press("Ctrl+Z");
    seed.settle();
    assertEquals(520, seed.shown().size());
    assertEquals("c001", seed.shown().getFirst());
    assertFalse(Ui.ask(seed.editor()::isDirty));
  }

  @Test
  void approvalIsSavedAndThereWhenTheFileIsOpenedAgain() throws Exception {
    seed.focusList();
    Ui.press(SWT.SHIFT, SWT.ARROW_DOWN);
    Keys.press("P");
    Keys.press("A");
    seed.settle();
    Keys.press("Ctrl+Z");
    seed.settle();
    assertEquals(WorkflowState.PROPOSED, stateOf("c002"));
    Screenshot.keep("termbase-proposed");
    Keys.press("Ctrl+S");
    Ui.waitUntil("it is saved", () -> !seed.editor().isDirty());
    seed.reopen();
    assertEquals(WorkflowState.PROPOSED, stateOf("c001"));
    assertTrue(Ui.ask(seed.editor()::footer).contains("2 proposed"));
    assertTrue(Files.readString(seed.path()).contains("proposal"));
  }

  @Test
  void aNewConceptIsAskedForAndSelected() throws Exception {
    seed.focusList();
    Ui.post(0, 'n');
    Shell dialog = Dialogs.waitFor("New Concept");
    Dialogs.tab();
    Dialogs.type("united nations");
    assertTrue(Dialogs.text(dialog).contains("c001"), Dialogs.text(dialog));
    Dialogs.type(" rapporteur");
    Screenshot.keep("termbase-new-concept");
    Dialogs.enter();
    seed.settle();
    assertEquals(521, seed.shown().size());
    assertEquals(seed.shown().subList(520, 521), seed.selected());
    assertEquals("new concept united nations rapporteur", undoLabel());
    Screenshot.keep("termbase-new-concept-selected");
  }

  @Test
  void aClickOnATitleSortsByIt() throws Exception {
    Ui.run(() -> seed.list().sortBy("en"));
    seed.settle();
    Screenshot.keep("termbase-sorted");
    Ui.run(() -> seed.list().sortBy("ar"));
    seed.settle();
    Screenshot.keep("termbase-sorted-arabic");
    assertFalse("c001".equals(seed.shown().getFirst()));
  }

  @Test
  void theTableLooksWellInTheDark() throws Exception {
    try (DarkTheme dark = new DarkTheme()) {
      seed.focusList();
      Screenshot.keep("termbase-dark");
    }
  }

  @Test
  void severalConceptsAreMergedIntoTheFirst() {
    seed.search("daesh");
    seed.focusList();
    Ui.press(SWT.SHIFT, SWT.ARROW_DOWN);
    List<String> two = seed.selected();
    Keys.press("M");
    seed.settle();
    assertEquals(two.subList(0, 1), seed.selected());
    Ui.run(() -> seed.list().showAll());
    seed.settle();
    assertEquals(519, seed.shown().size());
    command("duplicate");
    seed.settle();
    assertEquals(520, seed.shown().size());
  }
}
