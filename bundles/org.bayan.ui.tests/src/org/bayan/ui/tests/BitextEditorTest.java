package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor as a person meets it: cells, keys, undo, saving. */
final class BitextEditorTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "editor");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private Bead bead(int index) {
    return Ui.ask(() -> bitext.grid().rows().bead(index));
  }

  private boolean isDirty() {
    return Ui.ask(() -> bitext.editor().isDirty());
  }

  @Test
  void eachBeadTakesAsManyRowsAsItsLongerSideHasSegments() {
    assertEquals(9, Ui.ask(() -> bitext.grid().rows().rowCount()));
    assertEquals(7, Ui.ask(() -> bitext.grid().rows().beadCount()));
  }

  @Test
  void numberAndShapeSpanTheWholeBead() {
    assertEquals(List.of(4, 4), bitext.values(BitextColumn.NUMBER, 3, 4));
    assertEquals(List.of("2-1", "2-1"), bitext.values(BitextColumn.LINK, 3, 4));
    assertEquals(bitext.bounds(BitextColumn.LINK, 3), bitext.bounds(BitextColumn.LINK, 4));
  }

  @Test
  void aSingleTargetSpansTheRowsOfItsTwoSources() {
    int sources =
        bitext.bounds(BitextColumn.SOURCE, 3).height + bitext.bounds(BitextColumn.SOURCE, 4).height;
    assertEquals(sources, bitext.bounds(BitextColumn.TARGET, 3).height);
  }

  @Test
  void aMissingCounterpartIsAnEmptyCell() {
    assertNull(bitext.value(BitextColumn.TARGET, 7));
    assertNull(bitext.value(BitextColumn.SOURCE, 8));
  }

  @Test
  void cellsHoldTheTextsOfTheSegments() {
    assertEquals(SampleBitext.UNAMI, bitext.value(BitextColumn.SOURCE, 2));
    assertEquals("Distribution would begin on Monday.", bitext.value(BitextColumn.TARGET, 6));
    assertEquals(0.999, bitext.value(BitextColumn.CONFIDENCE, 0));
    assertEquals(BeadStatus.UNREVIEWED, bitext.value(BitextColumn.STATUS, 0));
  }

  @Test
  void theFirstBeadIsSelectedAtFirst() {
    assertEquals(List.of(bead(0)), Ui.ask(() -> bitext.grid().selectedBeads()));
  }

  @Test
  void theArrowKeyGoesToTheNextBead() {
    Ui.press(SWT.ARROW_DOWN);
    assertEquals(List.of(bead(1)), Ui.ask(() -> bitext.grid().selectedBeads()));
  }

  @Test
  void theKeyAAcceptsTheSelectedBead() {
    Ui.type(0, 'a');
    assertEquals(BeadStatus.ACCEPTED, bitext.value(BitextColumn.STATUS, 0));
    assertTrue(isDirty());
  }

  @Test
  void theKeysRAndCMarkForReviewAndClear() {
    Ui.type(0, 'r');
    assertEquals(BeadStatus.NEEDS_REVIEW, bitext.value(BitextColumn.STATUS, 0));
    Ui.type(0, 'c');
    assertEquals(BeadStatus.UNREVIEWED, bitext.value(BitextColumn.STATUS, 0));
  }

  @Test
  void undoGivesBackStatusPersonAndCleanState() {
    Ui.type(0, 'a');
    assertEquals(System.getProperty("user.name"), bead(0).getModifiedBy());
    Ui.type(SWT.CTRL, 'z');
    assertEquals(BeadStatus.UNREVIEWED, bitext.value(BitextColumn.STATUS, 0));
    assertNull(bead(0).getModifiedBy());
    assertFalse(isDirty());
  }

  @Test
  void redoAcceptsAgain() {
    Ui.type(0, 'a');
    Ui.type(SWT.CTRL, 'z');
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    assertEquals(BeadStatus.ACCEPTED, bitext.value(BitextColumn.STATUS, 0));
  }

  @Test
  void whatIsSavedIsThereWhenTheFileIsOpenedAgain() throws Exception {
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'a');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    Alignment saved = BitextFile.read(bitext.path()).getAlignments().get(0);
    assertEquals(BeadStatus.ACCEPTED, saved.getBeads().get(1).getStatus());
    bitext.reopen();
    assertEquals(BeadStatus.ACCEPTED, bitext.value(BitextColumn.STATUS, 1));
    assertFalse(isDirty());
  }

  @Test
  void undoingAfterSavingIsAChangeAgain() {
    Ui.type(0, 'a');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the editor is clean", () -> !bitext.editor().isDirty());
    Ui.type(SWT.CTRL, 'z');
    assertTrue(isDirty());
  }
}
