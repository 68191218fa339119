package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.ui.TermsUi;
import org.bayan.terms.ui.internal.conflicts.ConflictsView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view of where issuing bodies differ. */
final class ConflictsViewTest {

  private OpenTermbase termbase;
  private ConflictsView view;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    SmallTermbase small = new SmallTermbase();
    ConceptEntry daesh = small.concept("c1");
    small.term(daesh, "ar", "داعش", "Coalition");
    small.term(daesh, "ar", "تنظيم الدولة الإسلامية في العراق والشام", "Security Council");
    small.term(daesh, "en", "ISIL", "Coalition");
    small.term(daesh, "en", "ISIL", "Security Council");
    termbase = OpenTermbase.of(small.write("conflicts"));
    view = (ConflictsView) Ui.ask(() -> Ui.page().showView(TermsUi.CONFLICTS));
    Ui.waitUntil("conflicts are shown", () -> view.sentence().isEmpty());
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    termbase.close();
    Ui.run(() -> Ui.page().hideView(view));
  }

  private String text(int row, int column) {
    return Ui.ask(
        () -> {
          Table table = view.table();
          return table == null || table.getItemCount() <= row
              ? ""
              : table.getItem(row).getText(column);
        });
  }

  @Test
  void aTermIsChosenAmongThoseOfTheBodiesAndTheChoiceIsUndone() throws Exception {
    assertEquals("open", Ui.ask(() -> view.list().getItem(0).getText(2)));
    assertEquals("Security Council", Ui.ask(() -> view.table().getColumn(2).getText()));
    assertEquals("≠ Arabic", text(0, 0));
    assertEquals("= English", text(1, 0));
    assertTrue(text(0, 1).endsWith("preferred"), text(0, 1));
    Screenshot.keep("conflicts");
    Ui.run(() -> view.table().setFocus());
    Ui.press(SWT.HOME);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.run(() -> view.table().getMenu().setVisible(true));
    Dialogs.settle();
    Screenshot.keep("conflicts-menu");
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Dialogs.settle();
    Ui.postKeyCode(SWT.CR);
    Ui.waitUntil("it is decided", () -> view.list().getItem(0).getText(2).equals("decided"));
    Ui.run(() -> Ui.page().activate(termbase.editor()));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it is open", () -> view.list().getItem(0).getText(2).equals("open"));
  }

  @Test
  void aTermIsMarkedAsSupersededByThatOfTheOtherBody() throws Exception {
    Ui.run(() -> view.table().setFocus());
    Ui.press(SWT.HOME);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.run(() -> view.table().getMenu().setVisible(true));
    Dialogs.settle();
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Ui.postKeyCode(SWT.ARROW_DOWN);
    Dialogs.settle();
    Screenshot.keep("conflicts-supersede");
    Ui.postKeyCode(SWT.CR);
    Ui.waitUntil("no body differs any more", () -> !view.sentence().isEmpty());
    Map<String, TermStatus> statuses =
        Ui.ask(
            () ->
                termbase
                    .editor()
                    .termbase()
                    .termbase()
                    .getEntries()
                    .getFirst()
                    .getLanguages()
                    .getFirst()
                    .getTerms()
                    .stream()
                    .collect(Collectors.toMap(TermSection::getTerm, TermSection::getStatus)));
    assertEquals(TermStatus.SUPERSEDED, statuses.get("داعش"));
    assertEquals(TermStatus.PREFERRED, statuses.get("تنظيم الدولة الإسلامية في العراق والشام"));
  }
}
