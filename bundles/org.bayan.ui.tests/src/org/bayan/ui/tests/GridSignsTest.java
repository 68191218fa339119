package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bayan.core.edit.AddComment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signs in the cells, what they say to the pointer, the footer, the size of texts. */
final class GridSignsTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "signs");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private void cross() {
    Keys.press("Space Down Down Space Right Right Space L");
    Keys.press("A Down Down Down Down X");
    Segment first = Ui.ask(() -> bitext.editor().alignment().getBeads().get(2).getTarget().get(0));
    Ui.run(() -> bitext.editor().run("comment", new AddComment(first, "Really?")));
    Keys.press("K Down R");
  }

  @Test
  void crossingLinksAreLedToTheirPlaceInLightAndDark() throws Exception {
    cross();
    Screenshot.keep("crossings");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("crossings-dark");
    }
    assertTrue(Ui.ask(() -> bitext.grid().crossings().isCrossed(1)));
  }

  @Test
  void theFooterCountsAtOnce() {
    assertEquals("7 beads · 0 accepted · 0 to review · 7 open", counts());
    Keys.press("A Down R");
    assertEquals("7 beads · 1 accepted · 1 to review · 5 open", counts());
    Keys.press("Ctrl+Z Ctrl+Z");
    assertEquals("7 beads · 0 accepted · 0 to review · 7 open", counts());
  }

  private String counts() {
    return Ui.ask(() -> bitext.editor().footer().counts());
  }

  @Test
  void thePointerIsToldWhatTheSignsMean() throws Exception {
    cross();
    assertTrue(tooltip(BitextColumn.LINK, 0).contains("Source segments: 2, target segments: 1"));
    assertTrue(tooltip(BitextColumn.LINK, 2).contains("Cross:"));
    Screenshot.keep("tooltip");
    assertTrue(tooltip(BitextColumn.STATUS, 0).contains("By "));
  }

  private String tooltip(BitextColumn column, int row) {
    Rectangle cell = bitext.boundsOnScreen(column, row);
    return Tooltips.at(cell, new Point(cell.width / 2, 12));
  }

  @Test
  void keysMakeTheTextsOfOneSideOrOfBothLarger() throws Exception {
    int before = bitext.bounds(BitextColumn.SOURCE, 1).height;
    Keys.press("Down Ctrl+= Ctrl+= Ctrl+= Ctrl+= Ctrl+=");
    Ui.waitUntil("all rows are measured", () -> bitext.grid().isSettled());
    assertTrue(bitext.bounds(BitextColumn.SOURCE, 1).height > before);
    Bead second = Ui.ask(() -> bitext.grid().rows().bead(1));
    assertEquals(second, Ui.ask(() -> bitext.grid().selectedBeads().get(0)));
    Screenshot.keep("zoom");
    bitext.reopen();
    assertTrue(bitext.bounds(BitextColumn.SOURCE, 1).height > before, "it is remembered");
    Keys.press("Ctrl+Shift+0");
    Ui.waitUntil("all rows are measured", () -> bitext.grid().isSettled());
    assertEquals(before, bitext.bounds(BitextColumn.SOURCE, 1).height);
    assertFalse(Ui.ask(() -> bitext.editor().isDirty()));
  }
}
