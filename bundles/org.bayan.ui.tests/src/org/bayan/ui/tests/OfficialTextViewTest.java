package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.official.OfficialTextView;
import org.bayan.library.ui.internal.omissions.OmissionsView;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The official words behind a pair are shown, inserted and copied; omissions are listed. */
final class OfficialTextViewTest {

  private static final String STATEMENT = "Joint Statement of the Ministers, para. 2";

  private OpenBitext bitext;
  private OfficialTextView view;

  private void open(BitextProject project) throws Exception {
    bitext = OpenBitext.of(project, "official");
    view = (OfficialTextView) Ui.ask(() -> Ui.page().showView(LibraryUi.OFFICIAL_TEXT));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.settle();
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    Ui.run(
        () -> {
          if (bitext.editor().writing().mode().isOn()) {
            bitext.editor().writing().mode().toggle();
          }
        });
    bitext.close();
  }

  private void select(int row) {
    Ui.run(() -> bitext.grid().select(row));
  }

  private void waitForNames(String... names) {
    List<String> expected = List.of(names);
    Ui.waitUntil(
        "citations " + expected + ", now " + Ui.ask(view::names),
        () -> view.names().equals(expected));
  }

  private void waitForSentence(String sentence) {
    Ui.waitUntil("it is said: " + sentence, () -> view.sentence().equals(sentence));
  }

  @Test
  void theViewFollowsTheSelectionAndSaysWhyThereIsNothing() throws Exception {
    open(OfficialBitext.translated());
    select(0);
    waitForNames("S/RES/9001 (2014), para. 4", STATEMENT);
    assertTrue(Ui.ask(view::spoken).startsWith("Passage 1 of 2"), Ui.ask(view::spoken));
    assertTrue(Ui.ask(view::spoken).contains("Summary, 81%"), Ui.ask(view::spoken));
    Screenshot.keep("official-text");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("official-text-dark");
    }
    select(2);
    waitForNames(STATEMENT);
    select(3);
    waitForSentence("The reporter says this himself: no official text stands behind it.");
    Screenshot.keep("official-text-added");
  }

  @Test
  void aBitextWithoutOfficialTextsSaysSo() throws Exception {
    open(OfficialBitext.withoutOfficialTexts());
    select(1);
    Ui.waitUntil("it is said", () -> view.sentence().startsWith("This bitext has no official"));
  }

  @Test
  void theWordingIsInsertedByAltAnd0AndReplacesByShiftAlt0() throws Exception {
    open(OfficialBitext.translated());
    select(1);
    waitForNames("S/RES/9001 (2014), para. 4");
    String wording = "Expresses grave concern at the state of the civilians; " + OfficialBitext.AID;
    Ui.type(SWT.ALT, '0');
    Ui.waitUntil("it is inserted", () -> wording.equals(OpenField.text()));
    Ui.write("x");
    Ui.type(SWT.ALT | SWT.SHIFT, '0');
    Ui.waitUntil("it is replaced", () -> wording.equals(OpenField.text()));
    Ui.type(SWT.CTRL, 'z');
    assertEquals(wording + "x", OpenField.text());
    Ui.press(SWT.ESC);
  }

  @Test
  void enterInTheViewInsertsAndCtrlShiftCCopiesTheCitation() throws Exception {
    open(OfficialBitext.translated());
    select(0);
    waitForNames("S/RES/9001 (2014), para. 4", STATEMENT);
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the list has the focus", () -> view.list().isFocusControl());
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(SWT.CTRL | SWT.SHIFT, 'c');
    Ui.waitUntil("it is copied", () -> STATEMENT.equals(clipboard()));
    Ui.press(SWT.CR);
    Ui.waitUntil(
        "it is inserted",
        () -> OpenField.text() != null && OpenField.text().endsWith("must be protected."));
    Ui.press(SWT.ESC);
  }

  private static Object clipboard() {
    Clipboard clipboard = new Clipboard(Ui.display());
    try {
      return clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }

  @Test
  void theTypeOfALinkIsCorrectedInTheMenuAndUndone() throws Exception {
    BitextProject project = OfficialBitext.translated();
    open(project);
    select(2);
    waitForNames(STATEMENT);
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the list has the focus", () -> view.list().isFocusControl());
    Ui.press(SWT.SHIFT, SWT.F10);
    Ui.post(0, 'l');
    Ui.settle();
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.CR);
    Ui.waitUntil("it is a paraphrase", () -> type() == LinkType.PARAPHRASE);
    Ui.waitUntil("it is shown", () -> view.spoken().contains("Paraphrase"));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it is a translation again", () -> type() == LinkType.TRANSLATION);
  }

  private LinkType type() {
    BitextProject project = (BitextProject) bitext.editor().alignment().eContainer();
    return project.getAlignments().getLast().getBeads().get(2).getLinkType();
  }

  @Test
  void omissionsAreListedAndShownInTheView() throws Exception {
    open(OfficialBitext.translated());
    select(1);
    OmissionsView omissions = (OmissionsView) Ui.ask(() -> Ui.page().showView(LibraryUi.OMISSIONS));
    Ui.waitUntil("they are listed", () -> omissions.table().getItemCount() == 4);
    assertEquals("Passages left out: 4, in 2 of 2 documents", Ui.ask(omissions::count));
    Screenshot.keep("omissions");
    Ui.waitUntil("the table has the focus", () -> omissions.table().isFocusControl());
    Ui.press(SWT.END);
    Ui.press(SWT.CR);
    waitForNames("Joint Statement of the Ministers, para. 3");
    Screenshot.keep("omissions-revealed");
    select(2);
    waitForNames(STATEMENT);
  }

  @Test
  void omissionsAreGoneToWhereTheOfficialTextIsTheTarget() throws Exception {
    open(OfficialBitext.cited());
    OmissionsView omissions = (OmissionsView) Ui.ask(() -> Ui.page().showView(LibraryUi.OMISSIONS));
    Ui.waitUntil("they are listed", () -> omissions.table().getItemCount() == 4);
    Ui.waitUntil("the table has the focus", () -> omissions.table().isFocusControl());
    Ui.press(SWT.END);
    Ui.press(SWT.CR);
    Ui.waitUntil("the editor has the focus", () -> bitext.table().isFocusControl());
    assertEquals(
        "They will meet again in the spring.",
        Ui.ask(() -> bitext.grid().selection().cursor().orElseThrow().segment().get().getText()));
    Screenshot.keep("omissions-target");
  }
}
