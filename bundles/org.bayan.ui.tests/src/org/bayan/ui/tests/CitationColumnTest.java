package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.core.edit.SetLinkType;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A column of the editor names the official passages behind each pair. */
final class CitationColumnTest {

  private static final int ALL = BitextColumn.values().length;

  private OpenBitext bitext;

  private void open(BitextProject project) throws Exception {
    bitext = OpenBitext.of(project, "citations");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private int columns() {
    return Ui.ask(() -> bitext.table().getColumnCount());
  }

  @Test
  void aBitextWithOfficialTextsNamesThemBesideEachPair() throws Exception {
    open(OfficialBitext.translated());
    assertEquals(ALL, columns());
    assertEquals(
        "S/RES/9001 (2014), para. 4; Joint Statement of the Ministers, para. 2",
        bitext.value(BitextColumn.CITATION, 0));
    assertEquals("", bitext.value(BitextColumn.CITATION, 3));
    Screenshot.keep("citation-column");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("citation-column-dark");
    }
  }

  @Test
  void aBitextWithoutOfficialTextsHasNoSuchColumn() throws Exception {
    open(OfficialBitext.withoutOfficialTexts());
    assertEquals(ALL - 1, columns());
  }

  @Test
  void theColumnIsHiddenAndShownByAKey() throws Exception {
    open(OfficialBitext.translated());
    Keys.press("Q");
    assertEquals(ALL - 1, columns());
    assertTrue(
        Ui.ask(() -> bitext.table().getWidth() <= bitext.table().getClientArea().width),
        "the other columns take its room");
    Keys.press("Q");
    assertEquals(ALL, columns());
  }

  @Test
  void whereTheOfficialTextIsTheTargetItSaysWhichDocumentBeginsWhere() throws Exception {
    open(OfficialBitext.cited());
    assertEquals(
        "S/RES/9001 (2014), para. 4; Joint Statement of the Ministers, para. 2",
        bitext.value(BitextColumn.CITATION, 0));
    Screenshot.keep("citation-target");
    assertTrue(Ui.ask(() -> bitext.grid().startsDocument(1)), "the second segment of the lead");
    assertTrue(!Ui.ask(() -> bitext.grid().startsDocument(0)), "the first row begins nothing new");
    assertTrue(tooltip(BitextColumn.LINK, 0).contains("S/RES/9001 (2014), para. 4"));
    assertTrue(tooltip(BitextColumn.CITATION, 0).contains("para. 4 \u2013 Summary, 81%"));
  }

  private String tooltip(BitextColumn column, int row) {
    Rectangle cell = bitext.boundsOnScreen(column, row);
    return Tooltips.at(cell, new Point(cell.width / 2, 12));
  }

  @Test
  void itFollowsCorrectionsOfTheLinkType() throws Exception {
    open(OfficialBitext.cited());
    Bead bead = Ui.ask(() -> bitext.editor().alignment().getBeads().get(2));
    Ui.run(() -> bitext.editor().run("x", new SetLinkType(List.of(bead), LinkType.PARAPHRASE)));
    assertEquals(
        "Joint Statement of the Ministers, para. 2", bitext.value(BitextColumn.CITATION, 4));
  }
}
