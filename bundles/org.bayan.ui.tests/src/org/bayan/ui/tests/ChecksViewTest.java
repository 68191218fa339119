package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.ui.TermsUi;
import org.bayan.terms.ui.internal.checks.ChecksView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view of what is wrong in termbases. */
final class ChecksViewTest {

  private OpenTermbase termbase;
  private ChecksView view;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    SmallTermbase small = new SmallTermbase();
    ConceptEntry truce = small.concept("c1");
    small.term(truce, "ar", "هدنة", TermStatus.PREFERRED);
    small.term(truce, "en", "truce", TermStatus.PREFERRED);
    small.term(truce, "en", "armistice", TermStatus.PREFERRED);
    ConceptEntry council = small.concept("c2");
    small.term(council, "ar", "مجلس الأمن", TermStatus.PREFERRED);
    small.term(council, "en", "Security  Council", TermStatus.PREFERRED);
    SmallTermbase.refer(council, RelationKind.SEE, "c99");
    termbase = OpenTermbase.of(small.write("checks"));
    view = (ChecksView) Ui.ask(() -> Ui.page().showView(TermsUi.CHECKS));
    Ui.waitUntil("findings are shown", () -> view.sentence().isEmpty());
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    termbase.close();
    Ui.run(() -> Ui.page().hideView(view));
  }

  private List<String> rules() {
    Table table = view.table();
    return Ui.ask(
        () -> Arrays.stream(table.getItems()).map(item -> item.getText(1)).sorted().toList());
  }

  private void select(String rule) {
    Ui.run(() -> Ui.page().activate(view));
    Ui.run(
        () -> {
          Table table = view.table();
          table.setFocus();
          for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(1).equals(rule)) {
              table.setSelection(i);
              table.notifyListeners(SWT.Selection, new Event());
            }
          }
        });
    Ui.settle();
  }

  @Test
  void aFixIsOneEditOfTheOpenTermbaseAndIsUndone() throws Exception {
    assertEquals(List.of("Broken reference", "Two preferred terms", "White space"), rules());
    Screenshot.keep("checks");
    select("Two preferred terms");
    Ui.post(SWT.CTRL, '1');
    Dialogs.settle();
    Screenshot.keep("checks-fixes");
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Dialogs.settle();
    Ui.postKeyCode(SWT.CR);
    Dialogs.settle();
    Ui.waitUntil("it is mended", () -> !rules().contains("Two preferred terms"));
    assertTrue(Ui.ask(() -> termbase.editor().isDirty()));
    Ui.run(() -> Ui.page().activate(termbase.editor()));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it is wrong again", () -> rules().contains("Two preferred terms"));
  }

  @Test
  void enterOpensTheConcept() {
    select("White space");
    Ui.press(SWT.CR);
    Ui.waitUntil("the concept is selected", () -> List.of("c2").equals(termbase.selected()));
    assertEquals(termbase.editor(), Ui.ask(() -> Ui.page().getActivePart()));
  }
}
