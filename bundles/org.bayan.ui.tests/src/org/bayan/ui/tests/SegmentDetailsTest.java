package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Comment;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.details.SegmentDetailsView;
import org.bayan.ui.internal.why.WhyThisPairView;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view that says what is known of a bead, and where people write about it. */
final class SegmentDetailsTest {

  private OpenBitext bitext;
  private SegmentDetailsView view;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "details");
    view = (SegmentDetailsView) Ui.ask(() -> Ui.page().showView(BayanUi.SEGMENT_DETAILS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.run(() -> bitext.grid().select(1));
    Ui.waitUntil("the second bead is shown", () -> view.facts().get(0).startsWith("Pair 2"));
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private static List<String> column(Table table, int column) {
    return Ui.ask(() -> Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList());
  }

  private Bead bead(int index) {
    return Ui.ask(() -> bitext.grid().rows().bead(index));
  }

  private void focus(Control control) {
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("it has the focus", () -> control.forceFocus() && control.isFocusControl());
  }

  private static void type(String letters) {
    letters.chars().forEach(letter -> Ui.type(0, (char) letter));
  }

  /** The dialog that stands before the window. */
  private static Shell dialog() {
    Shell window = Ui.ask(() -> Ui.page().getWorkbenchWindow().getShell());
    Ui.waitUntil(
        "a dialog has opened",
        () -> Ui.display().getActiveShell() != null && Ui.display().getActiveShell() != window);
    return Ui.ask(() -> Ui.display().getActiveShell());
  }

  @Test
  void theEvidenceOfTheSelectedBeadIsShownStrongestFirst() throws Exception {
    Table table = Ui.ask(view::evidenceTable);
    assertEquals(List.of("Date", "Number", "Term", "Length"), column(table, 0));
    assertTrue(column(table, 1).get(0).startsWith("٣ كانون"), column(table, 1).get(0));
    assertEquals("3 December 2014", column(table, 2).get(0));
    assertEquals(List.of("+7.4", "+3.5", "+2.5", "+0.4"), column(table, 3));
  }

  @Test
  void statusTypeConfidenceAndOriginAreToldAndThePlacesOfTheSegments() {
    List<String> facts = Ui.ask(view::facts);
    assertEquals(
        "Pair 2, 1-1\nNot reviewed\nTranslation\nRight with a probability of 97.0 %\n"
            + "Aligned automatically",
        facts.get(0));
    assertTrue(facts.get(1).contains("source.s2: paragraph 2"), facts.get(1));
  }

  @Test
  void aNoteIsKeptByControlEnterAndUndoneByOneUndo() throws Exception {
    focus(Ui.ask(view::noteField));
    type("look up");
    assertNull(bead(1).getNote());
    Ui.press(SWT.CTRL, SWT.CR);
    assertEquals("look up", bead(1).getNote());
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.type(SWT.CTRL, 'z');
    assertNull(bead(1).getNote());
    Ui.waitUntil("the field is empty", () -> view.noteField().getText().isEmpty());
  }

  @Test
  void changesSinceTheBitextWasOpenedAreListedUntilTheyAreUndone() throws Exception {
    BayanPreferences.node().put(BayanPreferences.AUTHOR, "Amal");
    try {
      Ui.type(0, 'a');
      focus(Ui.ask(view::noteField));
      type("ask");
      Ui.press(SWT.CTRL, SWT.CR);
      Ui.waitUntil("both are listed", () -> changes().size() == 2);
      Screenshot.keep("history-since-opened");
      String last = Ui.ask(() -> changes().get(0));
      assertTrue(last.endsWith(": note on pair 2 (Amal)"), last);
      Ui.run(() -> Ui.page().activate(bitext.editor()));
      Ui.run(() -> bitext.grid().select(0));
      Ui.waitUntil("nothing is listed for another pair", () -> changes().isEmpty());
      Ui.type(SWT.CTRL, 'z');
      Ui.waitUntil("the first is listed", () -> changes().size() == 1);
      Ui.type(SWT.CTRL, 'z');
      Ui.waitUntil("nothing is listed", () -> changes().isEmpty());
    } finally {
      BayanPreferences.node().remove(BayanPreferences.AUTHOR);
    }
  }

  /** What stands below the heading of the changes, a line each. */
  private List<String> changes() {
    List<String> lines = view.facts().get(1).lines().toList();
    int heading = lines.indexOf("Changes since the bitext was opened");
    return heading < 0 ? List.of() : lines.subList(heading + 1, lines.indexOf("Segments"));
  }

  @Test
  void aNoteIsKeptWhenTheFieldLosesTheFocus() {
    focus(Ui.ask(view::noteField));
    type("ask");
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.waitUntil("the note is kept", () -> "ask".equals(bead(1).getNote()));
  }

  @Test
  void aNoteThatIsBeingTypedMakesTheBitextDirtyAndIsSaved() throws Exception {
    focus(Ui.ask(view::noteField));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
    type("ask");
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    assertTrue(Ui.ask(() -> view.noteField().isFocusControl()));
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    assertEquals(
        "ask", BitextFile.read(bitext.path()).getAlignments().get(0).getBeads().get(1).getNote());
    assertTrue(Ui.ask(() -> view.noteField().isFocusControl()));
    type(" her");
    Ui.press(SWT.ESC);
    assertEquals("ask", Ui.ask(() -> view.noteField().getText()));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }

  @Test
  void aNoteIsKeptWhenAnotherPairIsChosenFromTheField() {
    focus(Ui.ask(view::noteField));
    type("ask");
    Dialogs.command("org.bayan.ui.nextNotOneToOne", Map.of());
    Ui.waitUntil("another pair is shown", () -> view.facts().get(0).startsWith("Pair 4"));
    assertEquals("ask", bead(1).getNote());
    assertEquals(bead(3), Ui.ask(() -> bitext.grid().selectedBeads().get(0)));
    assertEquals("", Ui.ask(() -> view.noteField().getText()));
  }

  @Test
  void aCommentThatIsBeingWrittenCountsAsUnsaved() {
    focus(Ui.ask(view::commentTable));
    Ui.press(SWT.INSERT);
    dialog();
    type("which");
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
    Ui.press(SWT.ESC);
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
  }

  @Test
  void escapeTakesBackWhatWasWritten() {
    focus(Ui.ask(view::noteField));
    type("no");
    Ui.press(SWT.ESC);
    assertEquals("", Ui.ask(() -> view.noteField().getText()));
    assertNull(bead(1).getNote());
  }

  @Test
  void commentsAreAddedEditedResolvedAndRemovedByKeys() throws Exception {
    Table table = Ui.ask(view::commentTable);
    focus(table);
    Ui.press(SWT.INSERT);
    dialog();
    type("which city");
    Screenshot.keep("comment-dialog");
    Ui.press(SWT.CTRL, SWT.CR);
    Ui.waitUntil("the comment is shown", () -> table.getItemCount() == 1);
    Comment comment = bead(1).getSource().get(0).getComments().get(0);
    assertEquals("which city", comment.getText());
    assertEquals(System.getProperty("user.name"), comment.getAuthor());

    focus(table);
    Ui.run(() -> table.setSelection(0));
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, ' ');
    Ui.waitUntil("it is resolved", comment::isResolved);
    Screenshot.keep("segment-details");
    focus(table);
    Ui.press(SWT.F2);
    dialog();
    type("town");
    Ui.press(SWT.CTRL, SWT.CR);
    Ui.waitUntil("it says something else", () -> comment.getText().contains("town"));
    focus(table);
    Ui.press(SWT.DEL);
    Ui.waitUntil("it is gone", () -> table.getItemCount() == 0);
    assertEquals(List.of(), List.copyOf(bead(1).getSource().get(0).getComments()));
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("segment-details-dark");
      assertNotEquals(
          foreground("Add…"), foreground("Edit…"), "what cannot be pressed is told by its colour");
    }
  }

  private RGB foreground(String button) {
    Composite page = Ui.ask(() -> view.commentTable().getParent().getParent());
    return Ui.ask(() -> Shells.button(page, button).getForeground().getRGB());
  }

  @Test
  void tabGoesFromTheEvidenceToTheNoteAndOnToTheComments() {
    focus(Ui.ask(view::evidenceTable));
    for (int steps = 0; steps < 3 && !Ui.ask(() -> view.noteField().isFocusControl()); steps++) {
      Ui.press(SWT.TAB);
    }
    assertTrue(Ui.ask(() -> view.noteField().isFocusControl()));
    Ui.press(SWT.TAB);
    assertTrue(Ui.ask(() -> view.commentTable().isFocusControl()));
  }

  @Test
  void theLinkOpensTheDrawing() {
    focus(Ui.ask(view::evidenceTable));
    Ui.press(SWT.TAB);
    assertTrue(Ui.ask(() -> Ui.display().getFocusControl() instanceof Link));
    Ui.press(SWT.CR);
    Ui.waitUntil("it is shown", () -> Ui.page().getActivePart() instanceof WhyThisPairView);
  }

  @Test
  void withoutABitextAHintIsShown() throws Exception {
    Dialogs.closeEditors();
    Ui.waitUntil("nothing is shown", () -> !view.evidenceTable().isVisible());
    Screenshot.keep("segment-details-empty");
  }
}
