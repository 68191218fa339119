package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts are edited where they stand. */
final class EditTextTest {

  private static final String FIRST = "Statement of the ministers after the meeting in the city";

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "edit-text");
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.ARROW_RIGHT);
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private Object target(int row) {
    return bitext.value(BitextColumn.TARGET, row);
  }

  @Test
  void f2OpensTheTextOfTheCellWithTheCaretAtItsEnd() throws Exception {
    Ui.press(SWT.F2);
    assertEquals(FIRST, OpenField.text());
    assertEquals(FIRST.length(), OpenField.caret());
    assertTrue(Files.size(Screenshot.keep("edit-target")) > 0);
  }

  @Test
  void theKeyEOpensItAsWell() {
    Ui.type(0, 'e');
    assertEquals(FIRST, OpenField.text());
  }

  @Test
  void lettersAreTypedAndNoCommandOfTheGrid() {
    Ui.press(SWT.F2);
    Ui.write(" area");
    assertEquals(FIRST + " area", OpenField.text());
    assertEquals(BeadStatus.UNREVIEWED, bitext.value(BitextColumn.STATUS, 0));
    assertEquals(FIRST, target(0));
    assertTrue(Ui.ask(() -> bitext.editor().isDirty()));
  }

  @Test
  void f2CommitsAndGoesBackToTheGrid() {
    Ui.press(SWT.F2);
    Ui.write(" now");
    Ui.press(SWT.F2);
    assertEquals(FIRST + " now", target(0));
    assertFalse(OpenField.isOpen(bitext));
    assertTrue(OpenField.hasFocus(bitext.table()));
    Ui.type(0, 'a');
    assertEquals(BeadStatus.ACCEPTED, bitext.value(BitextColumn.STATUS, 0));
  }

  @Test
  void escapeLeavesWithoutAChange() {
    Ui.press(SWT.F2);
    Ui.write(" now");
    Ui.press(SWT.ESC);
    assertEquals(FIRST, target(0));
    assertFalse(OpenField.isOpen(bitext));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }

  @Test
  void redoBringsBackWhatEscapeHasDropped() {
    Ui.press(SWT.F2);
    Ui.write(" now");
    Ui.press(SWT.ESC);
    assertEquals("What was typed was not taken over; Redo brings it back.", StatusText.shown());
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    assertEquals(FIRST + " now", target(0));
    Ui.type(SWT.CTRL, 'z');
    assertEquals(FIRST, target(0));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }

  @Test
  void whatWasSaidEndsWhenThePersonGoesOn() {
    Ui.type(0, 's');
    assertTrue(StatusText.shown().startsWith("Move the caret to where"));
    Ui.press(SWT.ESC);
    assertEquals("", StatusText.shown());
    Keys.press("Shift+B");
    assertEquals("There is no bookmark above.", StatusText.shown());
    Ui.press(SWT.ARROW_DOWN);
    assertEquals("", StatusText.shown());
  }

  @Test
  void besideATextTheOneIsEditedThatTheKeyboardWasInLast() {
    Ui.press(SWT.ARROW_RIGHT);
    Ui.type(0, 'e');
    assertEquals(FIRST, OpenField.text());
    Ui.press(SWT.ESC);
    Keys.press("Tab Home E");
    assertEquals(bitext.value(BitextColumn.SOURCE, 0), OpenField.text());
  }

  @Test
  void undoInsideTheFieldTakesTypingBackWordByWord() {
    Ui.press(SWT.F2);
    Ui.write(" one two");
    Ui.type(SWT.CTRL, 'z');
    assertEquals(FIRST + " one ", OpenField.text());
    Ui.type(SWT.CTRL, 'z');
    Ui.type(SWT.CTRL, 'z');
    assertEquals(FIRST, OpenField.text());
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    assertEquals(FIRST + " one ", OpenField.text());
  }

  @Test
  void aVisitToACellIsUndoneAsAWholeBackToTheSameFile() throws Exception {
    byte[] before = Files.readAllBytes(bitext.path());
    Ui.press(SWT.F2);
    Ui.write(" one two");
    Ui.press(SWT.CR);
    assertEquals(FIRST + " one two", target(0));
    Ui.type(SWT.CTRL, 'z');
    assertEquals(FIRST, target(0));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    assertEquals(FIRST + " one two", target(0));
    Ui.type(SWT.CTRL, 'z');
    Ui.type(0, 'a');
    Ui.type(SWT.CTRL, 'z');
    Ui.run(() -> bitext.editor().doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
    assertArrayEquals(before, Files.readAllBytes(bitext.path()));
  }

  @Test
  void savingTakesInWhatIsBeingTyped() throws Exception {
    Ui.press(SWT.F2);
    Ui.write(" now");
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    assertTrue(Files.readString(bitext.path()).contains(FIRST + " now"));
  }

  @Test
  void tabGoesToTheNextCellAndShiftTabBack() {
    Ui.press(SWT.F2);
    Ui.write(" now");
    Ui.press(SWT.TAB);
    assertEquals(bitext.value(BitextColumn.SOURCE, 1), OpenField.text());
    assertEquals(FIRST + " now", target(0));
    Ui.press(SWT.SHIFT, SWT.TAB);
    assertEquals(FIRST + " now", OpenField.text());
  }

  @Test
  void anArabicTextIsWrittenFromRightToLeft() throws Exception {
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.F2);
    Ui.press(SWT.SHIFT, SWT.TAB);
    assertEquals(SampleBitext.UNAMI, OpenField.text());
    assertEquals(SWT.RIGHT_TO_LEFT, Ui.ask(() -> OpenField.focused().getOrientation()));
    OpenField.copy(" في بغداد\nوأربيل");
    Ui.type(SWT.CTRL, 'v');
    assertEquals(SampleBitext.UNAMI + " في بغداد وأربيل", OpenField.text());
    assertTrue(Files.size(Screenshot.keep("edit-source")) > 0);
    Ui.press(SWT.F2);
    assertEquals(SampleBitext.UNAMI + " في بغداد وأربيل", bitext.value(BitextColumn.SOURCE, 2));
  }

  @Test
  void theRowsBelowGiveWayToATextThatGrows() throws Exception {
    int before = bitext.bounds(BitextColumn.TARGET, 0).height;
    Ui.press(SWT.F2);
    OpenField.copy(" and again".repeat(40));
    Ui.type(SWT.CTRL, 'v');
    assertTrue(Ui.ask(() -> OpenField.focused().getSize().y) > 2 * before);
    assertTrue(Files.size(Screenshot.keep("edit-long")) > 0);
    assertTrue(bitext.bounds(BitextColumn.TARGET, 1).y >= fieldBottom());
    Ui.press(SWT.ESC);
    assertEquals(before, bitext.bounds(BitextColumn.TARGET, 0).height);
  }

  @Test
  void theCaretStaysInSightInATextOfTwoThousandCharacters() throws Exception {
    Ui.run(() -> bitext.grid().select(6));
    Ui.press(SWT.F2);
    OpenField.copy(" and again".repeat(200));
    Ui.type(SWT.CTRL, 'v');
    Ui.write(" end");
    Screenshot.keep("edit-2000");
    assertTrue(isCaretInSight());
    Ui.press(SWT.CTRL, SWT.HOME);
    Ui.write("q");
    assertTrue(isCaretInSight());
    Ui.press(SWT.F2);
    assertTrue(
        Ui.ask(() -> bitext.grid().rows().bead(6).getTarget().get(0).getText()).startsWith("q"));
  }

  private int fieldBottom() {
    return Ui.ask(
        () -> {
          Rectangle frame = OpenField.focused().getParent().getBounds();
          return frame.y + frame.height;
        });
  }

  private boolean isCaretInSight() {
    return Ui.ask(
        () -> {
          StyledText text = OpenField.focused();
          int caret = text.getCaretOffset();
          Point at = Ui.display().map(text, bitext.table(), text.getLocationAtOffset(caret));
          int bottom = at.y + text.getLineHeight(caret);
          return at.y >= 0 && bottom <= bitext.table().getClientArea().height;
        });
  }

  @Test
  void choosingAnotherCellCommits() {
    Ui.press(SWT.F2);
    Ui.write(" now");
    Ui.run(
        () -> {
          bitext.grid().select(3);
          bitext.table().forceFocus();
        });
    Ui.settle();
    assertEquals(FIRST + " now", target(0));
    assertFalse(OpenField.isOpen(bitext));
    assertEquals(
        3, Ui.ask(() -> bitext.grid().rows().indexOf(bitext.grid().selectedBeads().get(0))));
  }

  @Test
  void aLockedSegmentIsNotOpened() {
    Segment segment =
        Ui.ask(() -> bitext.grid().selection().cursor().orElseThrow().segment().orElseThrow());
    Ui.run(() -> segment.setLocked(true));
    Ui.press(SWT.F2);
    assertFalse(OpenField.isOpen(bitext));
  }

  @Test
  void theMenuOfAFieldHasWhatActsOnItsText() {
    Ui.press(SWT.F2);
    Menu menu = Ui.ask(() -> OpenField.focused().getMenu());
    List<String> entries = new ArrayList<>();
    Ui.run(
        () ->
            menu.addListener(
                SWT.Show,
                event ->
                    Arrays.stream(menu.getItems()).map(MenuItem::getText).forEach(entries::add)));
    Keys.press("Shift+F10");
    Ui.waitUntil("the menu is shown", () -> !entries.isEmpty());
    Keys.press("Esc");
    assertTrue(entries.stream().anyMatch(entry -> entry.startsWith("Cut")), entries::toString);
    assertTrue(
        entries.stream().anyMatch(entry -> entry.replace("&", "").startsWith("Split Segment")),
        entries::toString);
    assertTrue(OpenField.isOpen(bitext));
  }
}
