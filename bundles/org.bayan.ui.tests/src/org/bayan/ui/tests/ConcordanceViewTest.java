package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.memory.ui.internal.concordance.ConcordanceView;
import org.bayan.model.bitext.Bead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ctrl+L shows how words are used and translated. */
final class ConcordanceViewTest {

  private static final String COUNCIL = "مجلس الأمن";

  private OpenBitext bitext;
  private SampleMemory memory;
  private ConcordanceView view;

  @BeforeEach
  void open() throws Exception {
    Dialogs.closeEditors();
    bitext = OpenBitext.of(SampleBitext.withTerms(), "concordance");
    memory = SampleMemory.councils();
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    bitext.close();
    Ui.run(
        () -> {
          if (view != null) {
            Ui.page().hideView(view);
          }
        });
    memory.delete();
  }

  /** Opens the view, and pastes and searches words in it. */
  private void search(String words) {
    view = (ConcordanceView) Ui.ask(() -> Ui.page().showView(MemoryUi.CONCORDANCE));
    Keys.press("Ctrl+F");
    OpenField.copy(words);
    Keys.press("Ctrl+V Enter");
    searched();
  }

  private void searched() {
    Ui.waitUntil("the search is over", () -> !view.isSearching());
    Ui.settle();
  }

  private ConcordanceView shown() {
    Ui.waitUntil("the view is shown", () -> Ui.page().findView(MemoryUi.CONCORDANCE) != null);
    view = (ConcordanceView) Ui.ask(() -> Ui.page().findView(MemoryUi.CONCORDANCE));
    searched();
    return view;
  }

  private List<String> column(int column) {
    return Ui.ask(
        () -> Arrays.stream(view.uses().getItems()).map(item -> item.getText(column)).toList());
  }

  private List<String> groups() {
    return Ui.ask(
        () ->
            Arrays.stream(view.groups().getItems())
                .map(item -> item.getText(0) + " " + item.getText(1))
                .toList());
  }

  private static String clipboard() {
    return Ui.ask(
        () -> {
          Clipboard clipboard = new Clipboard(Ui.display());
          try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
          } finally {
            clipboard.dispose();
          }
        });
  }

  private Combo field() {
    Composite page = Ui.ask(() -> view.uses().getParent().getParent().getParent().getParent());
    return Ui.ask(
        () ->
            Dialogs.all(page)
                .filter(Combo.class::isInstance)
                .map(Combo.class::cast)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void wordsAreFoundInTheBitextAndItsMemoryGroupedByTranslation() throws Exception {
    search(COUNCIL);
    assertEquals("", Ui.ask(view::sentence));
    assertEquals(List.of("All translations 6", "Security Council 4"), groups().subList(0, 2));
    assertEquals(6, column(0).size());
    assertTrue(column(2).contains("Pair 1"), column(2).toString());
    assertTrue(column(2).contains("Sample · report-2013.docx"), column(2).toString());
    assertTrue(column(3).contains("Not reviewed"), column(3).toString());
    assertTrue(Ui.ask(view::outcome).startsWith("Places: 6, pairs: 6"), Ui.ask(view::outcome));
    Screenshot.keep("concordance");
  }

  @Test
  void aGroupIsChosenByKeysAndUsesAreSorted() throws Exception {
    search(COUNCIL);
    Ui.run(() -> view.groups().setFocus());
    Keys.press("Down");
    assertEquals(4, column(0).size());
    assertTrue(column(1).stream().allMatch(text -> text.contains("Security Council")));
    Screenshot.keep("concordance-group");
  }

  @Test
  void enterGoesToThePairOfTheBitext() {
    search(COUNCIL);
    int row = column(2).indexOf("Pair 2");
    Ui.run(
        () -> {
          view.uses().setFocus();
          view.uses().setSelection(row);
        });
    Keys.press("Enter");
    assertSame(bitext.editor(), Ui.ask(() -> Ui.page().getActivePart()));
    Bead second = Ui.ask(() -> bitext.editor().alignment().getBeads().get(1));
    assertEquals(second, Ui.ask(() -> bitext.grid().selection().cursor().orElseThrow().bead()));
  }

  @Test
  void ctrlCCopiesBothTextsOfTheUse() {
    search("ملزمة");
    Ui.run(() -> view.uses().setFocus());
    Keys.press("Ctrl+C");
    assertEquals(
        "قرارات مجلس الأمن ملزمة للدول.\tResolutions of the Security Council bind states.",
        clipboard());
  }

  @Test
  void ctrlLInTheGridPutsTheSegmentIntoTheFieldWithoutSearching() throws Exception {
    Keys.press("Ctrl+L");
    shown();
    assertTrue(Ui.ask(() -> field().getText()).startsWith("اجتمع"), "the text is in the field");
    assertFalse(Ui.ask(view::sentence).isEmpty(), "nothing is searched yet");
    Keys.press("Enter");
    searched();
    assertEquals(1, column(0).size(), "only the pair itself has all these words");
    Screenshot.keep("concordance-segment");
  }

  @Test
  void whatIsSelectedWhileWritingIsSearchedInItsLanguageAndItsTranslationIsInserted()
      throws Exception {
    Keys.press("Right Right");
    Ui.press(SWT.F2);
    assertTrue(OpenField.isOpen(bitext));
    Keys.press("Ctrl+Home Ctrl+Right Ctrl+Right Ctrl+Shift+Left");
    Keys.press("Ctrl+L");
    shown();
    Ui.waitUntil("uses are shown", () -> view.sentence().isEmpty());
    assertTrue(
        column(0).stream().allMatch(text -> text.contains("Security")),
        () -> Ui.ask(() -> field().getText()) + " " + column(0));
    Screenshot.keep("concordance-written");
    assertTrue(OpenField.isOpen(bitext), "the segment is still being written");
    Keys.press("Alt+Enter");
    assertSame(bitext.editor(), Ui.ask(() -> Ui.page().getActivePart()));
    assertTrue(OpenField.text().contains("الأمن"), OpenField.text());
  }

  @Test
  void wildcardsAndExpressionsAreChosenAndMistakesAreTold() throws Exception {
    search("council");
    assertEquals(5, column(0).size());
    Ui.run(() -> choice(1).select(2));
    search("minist*");
    assertEquals(List.of("The ministers returned home."), column(0));
    Ui.run(() -> choice(1).select(3));
    search("[");
    assertTrue(Ui.ask(view::sentence).contains("no regular expression"), Ui.ask(view::sentence));
    Screenshot.keep("concordance-mistake");
    search("zzzz");
    assertEquals("Nothing was found.", Ui.ask(view::sentence));
  }

  private Combo choice(int number) {
    return Dialogs.all(field().getParent())
        .filter(Combo.class::isInstance)
        .map(Combo.class::cast)
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLastSearchesAreOfferedAgain() {
    search("ministers");
    search(COUNCIL);
    assertEquals(
        List.of(COUNCIL, "ministers"), Ui.ask(() -> List.of(field().getItems())).subList(0, 2));
  }

  @Test
  void everythingHasANameAndReadsWellInTheDark() throws Exception {
    try (DarkTheme dark = new DarkTheme()) {
      search(COUNCIL);
      Table table = view.uses();
      Ui.run(table::setFocus);
      Keys.press("Down");
      Screenshot.keep("concordance-dark");
    }
    assertEquals(
        List.of(),
        SpokenNames.missing(
            Ui.ask(() -> view.uses().getParent().getParent().getParent().getParent())));
  }

  @Test
  void ofManyPairsTheFirstAreShownAndMoreAreGotByKeys() throws Exception {
    SampleMemory many = new SampleMemory();
    for (int i = 0; i < 620; i++) {
      many.add("تقرير رقم " + i, "Report number " + i, "list.docx", "ACCEPTED", "");
    }
    many.write();
    search("تقرير");
    assertEquals(500, Ui.ask(() -> view.uses().getItemCount()));
    assertTrue(
        Ui.ask(view::outcome).startsWith("The first 500 of about 620 pairs"),
        Ui.ask(view::outcome));
    Screenshot.keep("concordance-many");
    Ui.run(
        () ->
            Dialogs.all(field().getParent().getParent())
                .filter(Link.class::isInstance)
                .findFirst()
                .orElseThrow()
                .setFocus());
    Keys.press("Enter");
    searched();
    assertEquals(620, Ui.ask(() -> view.uses().getItemCount()));
  }
}
