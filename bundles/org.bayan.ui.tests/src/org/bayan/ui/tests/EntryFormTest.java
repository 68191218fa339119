package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The form of an entry, as a person uses it. */
final class EntryFormTest {

  private OpenForm open;

  @AfterEach
  void close() {
    if (open != null) {
      open.close();
    }
  }

  private static Termbase empty() {
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    ConceptEntry concept = TermbaseFactory.eINSTANCE.createConceptEntry();
    concept.setId("c1");
    termbase.getEntries().add(concept);
    return termbase;
  }

  @Test
  void aRichEntryReadsLikeADictionary() throws Exception {
    open = OpenForm.onSeed(820, 980);
    open.show("c002");
    Screenshot.keep("form-rich");
    assertEquals(SWT.RIGHT_TO_LEFT, Ui.ask(() -> open.text("مجلس الأمن").getOrientation()));
    assertEquals(SWT.LEFT_TO_RIGHT, Ui.ask(() -> open.text("UNSC").getOrientation()));
    try (DarkTheme dark = new DarkTheme()) {
      Ui.settle();
      Screenshot.keep("form-rich-dark");
    }
  }

  @Test
  void everyFieldOfAnEntryIsThere() throws Exception {
    open = OpenForm.on(BrimmingEntry.termbase(), 900, 980);
    open.show(BrimmingEntry.ID);
    Screenshot.keep("form-brim-1");
    for (int page = 2; page < 6; page++) {
      int top = (page - 1) * 900;
      open.scroll(top);
      Screenshot.keep("form-brim-" + page);
    }
    for (String text :
        List.of(
            "brim",
            "counter-terrorism",
            "https://example.org/terms/daesh",
            "دواعش",
            "dāʿish",
            "Coalition",
            "Iraq, Syria",
            "neutralRegister",
            "menuItem",
            "2013-04",
            "2026-12-31",
            "8",
            "S/2015/191, para. 16",
            "UNTERM",
            "scopeNote",
            "Global Coalition",
            "Small Group papers",
            "daesh-ar",
            "Map of Nineveh")) {
      open.text(text);
    }
  }

  @Test
  void anEmptyEntryIsFilledByTheKeyboardAlone() throws Exception {
    open = OpenForm.on(empty(), 820, 700);
    ConceptEntry concept = open.show("c1");
    Screenshot.keep("form-empty");
    open.beginTerm("en");
    Ui.write("daesh");
    assertEquals(0, concept.getLanguages().size());
    Ui.press(SWT.CR);
    TermSection term = concept.getLanguages().get(0).getTerms().get(0);
    assertEquals("daesh", term.getTerm());
    assertEquals("Add “Term”", open.termbase().done().get(0).getLabel());
    Screenshot.keep("form-first-term");
    assertTrue(Ui.ask(() -> open.text("daesh").isFocusControl()));
    Ui.write("h");
    Ui.press(SWT.ESC);
    assertEquals("daesh", Ui.ask(() -> ((StyledText) Ui.display().getFocusControl()).getText()));
    open.undo(concept);
    assertTrue(concept.getLanguages().isEmpty());
  }

  @Test
  void aTermThatIsBegunAndLeftIsNoTerm() throws Exception {
    open = OpenForm.onSeed(820, 980);
    ConceptEntry concept = open.show("c002");
    int before = concept.getLanguages().get(0).getTerms().size();
    open.beginTerm("en");
    assertEquals("", Ui.ask(() -> ((StyledText) Ui.display().getFocusControl()).getText()));
    open.focus(open.text("c002"));
    Ui.settle();
    assertEquals(before, concept.getLanguages().get(0).getTerms().size());
    assertTrue(open.termbase().done().isEmpty());
  }

  @Test
  void aDuplicateIsNamedWhileItIsTypedAndLedTo() throws Exception {
    open = OpenForm.onSeed(820, 980);
    ConceptEntry concept = open.show("c100");
    open.beginTerm("en");
    Ui.write("security councils");
    String sentence = "Security Council is a term of another concept";
    Ui.waitUntil(
        "the duplicate is named",
        () -> SpokenText.of(open.control()).stream().anyMatch(text -> text.startsWith(sentence)));
    Ui.settle();
    Screenshot.keep("form-duplicate");
    assertFalse(concept.getId().equals("c002"));
  }

  @Test
  void whatIsRefusedStaysInTheField() throws Exception {
    open = OpenForm.on(BrimmingEntry.termbase(), 900, 980);
    open.show(BrimmingEntry.ID);
    StyledText reliability = open.text("8");
    open.focus(reliability);
    Ui.run(() -> reliability.selectAll());
    Ui.write("11");
    Ui.press(SWT.CR);
    assertEquals("11", Ui.ask(reliability::getText));
    assertFalse(Ui.ask(() -> open.form().finishTyping()));
    assertTrue(open.labels().contains("reliability goes from 1 to 10"));
    Screenshot.keep("form-refused");
    Ui.press(SWT.ESC);
    assertEquals("8", Ui.ask(reliability::getText));
    assertTrue(Ui.ask(() -> open.form().finishTyping()));
  }

  @Test
  void focusAndCaretOutliveAnUndo() throws Exception {
    open = OpenForm.onSeed(820, 980);
    ConceptEntry concept = open.show("c002");
    StyledText subject = open.text("international organizations");
    open.focus(subject);
    Ui.run(() -> subject.setCaretOffset(subject.getCharCount()));
    Ui.write("!");
    Ui.press(SWT.CR);
    assertEquals("international organizations!", concept.getSubjectField());
    Ui.run(() -> subject.setCaretOffset(5));
    open.undo(concept);
    assertEquals("international organizations", Ui.ask(subject::getText));
    assertTrue(Ui.ask(subject::isFocusControl));
    assertEquals(5, Ui.ask(subject::getCaretOffset));
  }

  @Test
  void aDefinitionIsAddedByTheKeyboardAndUndone() throws Exception {
    open = OpenForm.onSeed(820, 980);
    ConceptEntry concept = open.show("c100");
    Button addField = Shells.button(open.control(), "Add Field…");
    open.focus(addField);
    Ui.post(0, ' ');
    Ui.settle();
    Screenshot.keep("form-add-field");
    Ui.press(SWT.ARROW_DOWN);
    Ui.postKeyCode(SWT.CR);
    Ui.settle();
    Ui.write("aid");
    Ui.press(SWT.CR);
    assertEquals("aid", concept.getDefinitions().get(0).getText());
    assertEquals("Add “Definition”", open.termbase().done().get(0).getLabel());
    open.undo(concept);
    assertTrue(concept.getDefinitions().isEmpty());
  }

  @Test
  void anotherConceptIsReferredToByTypingItsTerm() throws Exception {
    open = OpenForm.onSeed(820, 980);
    ConceptEntry concept = open.show("c100");
    int before = concept.getCrossReferences().size();
    Button addField = Shells.button(open.control(), "Add Field…");
    open.focus(addField);
    Ui.post(0, ' ');
    Ui.settle();
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.postKeyCode(SWT.CR);
    Ui.settle();
    Ui.write("security coun");
    Ui.waitUntil(
        "concepts are offered",
        () -> Dialogs.all(open.control()).anyMatch(Table.class::isInstance));
    Ui.settle();
    Screenshot.keep("form-proposals");
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.CR);
    assertEquals(before + 1, concept.getCrossReferences().size());
    assertEquals("c002", concept.getCrossReferences().get(before).getTarget());
    Ui.press(SWT.CR);
    assertEquals(List.of("c002"), open.gone().stream().map(ConceptEntry::getId).toList());
  }

  @Test
  void everyControlHasANameForScreenReaders() throws Exception {
    open = OpenForm.on(BrimmingEntry.termbase(), 900, 980);
    open.show(BrimmingEntry.ID);
    assertEquals(List.of(), SpokenNames.missing(open.control()));
  }

  @Test
  void theTabulatorReachesEveryFieldInTheOrderOfTheScreen() throws Exception {
    open = OpenForm.on(BrimmingEntry.termbase(), 900, 980);
    open.show(BrimmingEntry.ID);
    StyledText first = open.text("brim");
    open.focus(first);
    Set<Control> reached = new LinkedHashSet<>();
    Control now = first;
    while (reached.add(now) && reached.size() < 400) {
      Ui.press(SWT.TAB);
      now = Ui.ask(() -> Ui.display().getFocusControl());
    }
    List<Control> missed =
        Ui.ask(
            () ->
                Dialogs.all(open.control())
                    .filter(Control::isVisible)
                    .filter(one -> one instanceof StyledText || one instanceof Button)
                    .filter(Control::isEnabled)
                    .filter(one -> !reached.contains(one))
                    .toList());
    assertEquals(List.of(), missed);
  }

  @Test
  void otherEntriesAreShownAtOnce() throws Exception {
    open = OpenForm.onSeed(820, 980);
    List<Long> times =
        open.termbase().termbase().getEntries().subList(0, 120).stream()
            .map(
                entry ->
                    Ui.ask(
                        () -> {
                          long start = System.nanoTime();
                          open.form().show(entry);
                          open.control().update();
                          return (System.nanoTime() - start) / 1_000_000;
                        }))
            .toList();
    if (Boolean.getBoolean("bayan.figures")) {
      System.out.println("Milliseconds to show an entry: " + times);
    }
    List<Long> sorted = times.stream().sorted().toList();
    assertTrue(sorted.get(sorted.size() / 2) < 100, times.toString());
  }
}
