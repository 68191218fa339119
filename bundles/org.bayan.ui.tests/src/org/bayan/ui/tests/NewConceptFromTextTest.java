package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.core.SegmentTerm;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.terms.TermsView;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ctrl+T makes a concept of what is selected. */
final class NewConceptFromTextTest {

  private static final String TITLE = "New Concept";

  private OpenBitext bitext;
  private TermsView view;

  @BeforeEach
  void open() throws Exception {
    SampleTermbases.deleteAll();
    Files.deleteIfExists(termbase());
    bitext = OpenBitext.of(SampleBitext.withNewTerms(), "new-concept");
    view = (TermsView) Ui.ask(() -> Ui.page().showView(BayanUi.TERMS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    bitext.close();
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Sample").getFile("terms.tbx");
    if (file.exists()) {
      file.delete(true, null);
    }
  }

  private static Path termbase() {
    return ResourcesPlugin.getWorkspace()
        .getRoot()
        .getLocation()
        .toPath()
        .resolve("Sample/terms.tbx");
  }

  /** Opens the target text, selects its last two words, and asks for a concept. */
  private static Shell ask() {
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.F2);
    Ui.press(SWT.CTRL | SWT.SHIFT, SWT.ARROW_LEFT);
    Ui.press(SWT.CTRL | SWT.SHIFT, SWT.ARROW_LEFT);
    Ui.post(SWT.CTRL, 't');
    return Dialogs.waitFor(TITLE);
  }

  private static List<Combo> combos(Shell dialog) {
    return Ui.ask(
        () ->
            Dialogs.all(dialog)
                .filter(Combo.class::isInstance)
                .map(Combo.class::cast)
                .collect(Collectors.toList()));
  }

  private static String term(Shell dialog, int side) {
    return Ui.ask(() -> combos(dialog).get(2 * side).getText());
  }

  @Test
  void aSelectionBecomesAConceptInANewTermbaseThatTheBitextUsesAtOnce() throws Exception {
    Shell dialog = ask();
    assertEquals("agricultural crops", term(dialog, 1));
    Ui.waitUntil("the counterpart is guessed", () -> !combos(dialog).get(0).getText().isEmpty());
    assertEquals("المحاصيل الزراعية", term(dialog, 0));
    assertEquals(
        List.of("المحاصيل الزراعية", "محاصيل زراعية"),
        Ui.ask(() -> List.of(combos(dialog).get(0).getItems())));
    assertTrue(Dialogs.text(dialog).contains("Guessed by the lexicon"), Dialogs.text(dialog));
    Screenshot.keep("new-concept");
    Dialogs.enter();
    Ui.waitUntil("the termbase is written", () -> Files.exists(termbase()));
    Ui.waitUntil("the term is recognised", () -> isRecognised("المحاصيل الزراعية"));
    assertTrue(OpenField.isOpen(bitext), "what was written goes on");
    Screenshot.keep("new-concept-recognised");
    Termbase written = TermbaseFile.read(termbase());
    ConceptEntry concept = written.getEntries().getFirst();
    assertEquals(WorkflowState.DRAFT, concept.getWorkflow());
    TermSection english = terms(concept, "en").getFirst();
    assertEquals(
        "Ministers called for the protection of agricultural crops",
        english.getContexts().getFirst().getText());
    assertTrue(english.getContexts().getFirst().getSource().contains("¶"), "citation");
    assertEquals("terms.tbx", Ui.ask(() -> resources().getFirst().getUri()), "the bitext names it");
    Ui.press(SWT.ESC);
    Ui.type(SWT.CTRL, 'z');
    assertEquals(1, Ui.ask(() -> resources().size()), "undo takes it out of the bitext again");
  }

  private List<ResourceReference> resources() {
    return ((BitextProject) bitext.editor().alignment().eContainer()).getResources();
  }

  private static List<TermSection> terms(ConceptEntry concept, String language) {
    return concept.getLanguages().stream()
        .filter(section -> section.getLanguage().equals(language))
        .map(LanguageSection::getTerms)
        .findFirst()
        .orElseThrow();
  }

  private boolean isRecognised(String form) {
    return view.tree().getItemCount() > 0
        && view.tree().getItem(0).getData() instanceof SegmentTerm term
        && term.hit().text().equals(form);
  }

  @Test
  void aConceptThatIsThereIsShownAndOneOfTheSeedIsLeftAlone() throws Exception {
    Ui.press(SWT.PAGE_DOWN);
    Shell dialog = ask();
    Table known = Dialogs.find(dialog, Table.class, table -> true);
    Ui.waitUntil("the concept is found", () -> known.getItemCount() > 0);
    Ui.waitUntil("its terms", () -> known.getItem(0).getText(0).contains("مجلس الأمن"));
    assertTrue(!Dialogs.isEnabled(dialog, "Add Term to It"));
    Screenshot.keep("new-concept-known");
  }

  @Test
  void aTermIsAddedToAConceptThatLacksOneOfItsLanguage() throws Exception {
    SmallTermbase small = new SmallTermbase();
    small.term(small.concept("c1"), "en", "agricultural crops", TermStatus.ADMITTED);
    small.write(termbase());
    ResourcesPlugin.getWorkspace().getRoot().getProject("Sample").refreshLocal(1, null);
    Shell dialog = ask();
    Table known = Dialogs.find(dialog, Table.class, table -> true);
    Ui.waitUntil("the counterpart is guessed", () -> !combos(dialog).get(0).getText().isEmpty());
    Ui.waitUntil("the concept is found", () -> known.getItemCount() > 0);
    Ui.run(known::setFocus);
    Ui.press(SWT.HOME);
    Dialogs.waitForButton(dialog, "Add Term to It");
    Screenshot.keep("new-concept-add-term");
    Dialogs.alt('r');
    Ui.waitUntil("the dialog is closed", () -> !Dialogs.isOpen(TITLE));
    Ui.waitUntil("the term is recognised", () -> isRecognised("المحاصيل الزراعية"));
    Termbase written = TermbaseFile.read(termbase());
    assertEquals(1, written.getEntries().size());
    ConceptEntry concept = written.getEntries().getFirst();
    assertEquals("المحاصيل الزراعية", terms(concept, "ar").getFirst().getTerm());
    assertEquals(TermStatus.ADMITTED, terms(concept, "en").getFirst().getStatus());
  }
}
