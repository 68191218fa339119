package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A segment is split where the caret stands. */
final class SplitTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "split");
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
  void theCaretStandsAtAWordInTheMiddleAtFirstAndEnterSplitsThere() throws Exception {
    Ui.type(0, 's');
    assertEquals("Statement of the ministers ".length(), OpenField.caret());
    assertTrue(Files.size(Screenshot.keep("split")) > 0);
    Ui.press(SWT.CR);
    assertEquals("Statement of the ministers", target(0));
    assertEquals("after the meeting in the city", target(1));
    assertFalse(OpenField.isOpen(bitext));
  }

  @Test
  void arrowKeysMoveTheCaretByLettersAndWords() {
    Ui.type(0, 's');
    Ui.press(SWT.ARROW_RIGHT);
    assertEquals("Statement of the ministers a".length(), OpenField.caret());
    Ui.press(SWT.CTRL, SWT.ARROW_RIGHT);
    Ui.press(SWT.CR);
    assertEquals("the meeting in the city", target(1));
  }

  @Test
  void lettersDoNothingWhileTheCaretIsPlaced() {
    Ui.type(0, 's');
    Ui.write("ax");
    Ui.press(SWT.ESC);
    assertEquals("Statement of the ministers after the meeting in the city", target(0));
    assertEquals("1-1", bitext.value(BitextColumn.LINK, 0));
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }

  @Test
  void whileTextIsEditedControlShiftEnterSplitsAtTheCaret() {
    Ui.press(SWT.F2);
    Ui.write(" and");
    Ui.press(SWT.CTRL, SWT.ARROW_LEFT);
    Ui.press(SWT.CTRL | SWT.SHIFT, SWT.CR);
    assertEquals("Statement of the ministers after the meeting in the city", target(0));
    assertEquals("and", target(1));
    Ui.type(SWT.CTRL, 'z');
    Ui.type(SWT.CTRL, 'z');
    assertEquals("Statement of the ministers after the meeting in the city", target(0));
    assertEquals("1-1", bitext.value(BitextColumn.LINK, 0));
  }

  @Test
  void nothingIsSplitAtTheEdge() {
    Ui.type(0, 's');
    Ui.press(SWT.HOME);
    Ui.press(SWT.CTRL, SWT.HOME);
    Ui.press(SWT.CR);
    assertEquals("1-1", bitext.value(BitextColumn.LINK, 0));
  }
}
