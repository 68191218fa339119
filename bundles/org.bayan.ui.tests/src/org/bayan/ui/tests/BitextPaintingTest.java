package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the cells paint, read from the screen and from the layouts that painted it. */
final class BitextPaintingTest {

  private static final int UNAMI_ROW = 2;

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "painting");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private TextLayout layout(Side side, BitextColumn column, int row) {
    String text = (String) bitext.value(column, row);
    int width = bitext.bounds(column, row).width;
    return Ui.ask(() -> bitext.grid().layouts().lay(side, text, width));
  }

  /** Where the middle of a character of the sentence with the acronym is, from the left edge. */
  private int place(String character) {
    TextLayout layout = layout(Side.SOURCE, BitextColumn.SOURCE, UNAMI_ROW);
    int offset = SampleBitext.UNAMI.indexOf(character);
    return Ui.ask(
        () -> {
          int leading = layout.getLocation(offset, false).x;
          int trailing = layout.getLocation(offset, true).x;
          // Where the orientation is right to left, SWT counts from the right.
          return layout.getBounds().width - (leading + trailing) / 2;
        });
  }

  @Test
  void arabicIsLaidOutFromRightToLeftAndEnglishFromLeftToRight() {
    assertEquals(
        SWT.RIGHT_TO_LEFT,
        Ui.ask(() -> layout(Side.SOURCE, BitextColumn.SOURCE, UNAMI_ROW).getOrientation()));
    assertEquals(
        SWT.LEFT_TO_RIGHT,
        Ui.ask(() -> layout(Side.TARGET, BitextColumn.TARGET, UNAMI_ROW).getOrientation()));
  }

  @Test
  void theAcronymAndTheYearAtTheEndOfAnArabicSentenceStandAtItsLeftEnd() {
    assertTrue(place("2014") < place(")"), "the year stands left of the closing bracket");
    assertTrue(place(")") < place("UNAMI"), "the closing bracket stands left of the acronym");
    assertTrue(place("UNAMI") < place("("), "the acronym stands left of the opening bracket");
    assertTrue(place("(") < place("بعثة"), "the acronym stands left of the Arabic words");
  }

  @Test
  void anArabicSentenceBeginsAtTheRightEdgeOfItsCell() {
    int width = bitext.bounds(BitextColumn.SOURCE, UNAMI_ROW).width;
    assertTrue(place("ت") > width - 40, "it begins at " + place("ت") + " of " + width);
  }

  @Test
  void theLastLineOfTheSentenceWithTheAcronymIsPaintedFromTheRightEdge() {
    Rectangle cell = bitext.boundsOnScreen(BitextColumn.SOURCE, UNAMI_ROW);
    assertTrue(Ink.share(cell, 0.85, 1) > 0.01, "glyphs at the right");
  }

  @Test
  void everyTextIsPaintedInsideItsCell() {
    for (int row = 0; row < 7; row++) {
      assertTrue(
          Ink.share(bitext.boundsOnScreen(BitextColumn.SOURCE, row), 0, 1) > 0.003, "row " + row);
      assertTrue(
          Ink.share(bitext.boundsOnScreen(BitextColumn.TARGET, row), 0, 1) > 0.003, "row " + row);
    }
  }

  @Test
  void aLongTextIsWrappedInARowOfItsOwnHeight() {
    int one = bitext.bounds(BitextColumn.SOURCE, 0).height;
    assertTrue(bitext.bounds(BitextColumn.SOURCE, 1).height > one);
  }

  @Test
  void thePictureOfTheEditorIsKept() throws Exception {
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'a');
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'r');
    Ui.press(SWT.ARROW_UP);
    assertTrue(Files.size(Screenshot.keep("bitext-editor")) > 0);
  }
}
