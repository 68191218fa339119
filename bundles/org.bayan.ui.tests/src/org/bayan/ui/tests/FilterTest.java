package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bar that filters, and the order by confidence, by keys. */
final class FilterTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "filter");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private List<Integer> shown() {
    return Ui.ask(
        () ->
            IntStream.range(0, bitext.grid().rows().beadCount())
                .map(bitext.grid().rows()::number)
                .boxed()
                .toList());
  }

  private void waitFor(Integer... numbers) {
    List<Integer> expected = List.of(numbers);
    Ui.waitUntil(
        "beads " + expected,
        () ->
            IntStream.range(0, bitext.grid().rows().beadCount())
                .map(bitext.grid().rows()::number)
                .boxed()
                .toList()
                .equals(expected));
  }

  private String note() {
    return Ui.ask(() -> bitext.editor().footer().note());
  }

  private String beads() {
    return Ui.ask(() -> BeadWords.of(bitext.editor().alignment()));
  }

  private Control focus() {
    return Ui.ask(() -> Ui.display().getFocusControl());
  }

  /** What a person pastes: the display can post no Arabic keys. */
  private void enter(String text) {
    Ui.run(() -> ((Text) Ui.display().getFocusControl()).setText(text));
  }

  @Test
  void wordsAreFoundInAnyFormAndLettersInTheFieldAreNoCommands() throws Exception {
    Keys.press("/ A I D");
    waitFor(4, 5);
    assertEquals("2 of 7 shown: filtered", note());
    assertEquals("1/1 2/2 3/3 4+5/4 6/5+6 7/ /7", beads());
    Screenshot.keep("filter");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("filter-dark");
    }
    enter("المساعدات");
    waitFor(5);
    enter("اجتماع");
    waitFor(1, 6);
  }

  @Test
  void escapeClearsThenClosesAndGoesBackToTheGrid() {
    Keys.press("Down Ctrl+Shift+F Z Z");
    Ui.waitUntil("nothing is left", () -> bitext.grid().rows().beadCount() == 0);
    assertTrue(isHintShown());
    keep("filter-empty");
    Keys.press("Esc");
    waitFor(1, 2, 3, 4, 5, 6, 7);
    assertFalse(isHintShown());
    assertEquals("", note());
    assertTrue(focus() instanceof Text);
    Keys.press("Esc");
    assertEquals(Ui.ask(() -> bitext.table()), focus());
    Keys.press("A");
    assertTrue(beads().contains("!"), beads());
  }

  private static void keep(String name) {
    try {
      Screenshot.keep(name);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private boolean isHintShown() {
    return Ui.ask(
        () -> ((StackLayout) bitext.table().getParent().getLayout()).topControl != bitext.table());
  }

  @Test
  void anEditedBeadStaysUntilTheFilterIsAppliedAgain() {
    Keys.press("/ Tab Tab Tab Down");
    Ui.waitUntil(
        "the status",
        () ->
            Ui.display().getFocusControl() instanceof Combo combo
                && combo.getSelectionIndex() == 1);
    Ui.waitUntil(
        "the filter acts", () -> bitext.editor().footer().note().equals("7 of 7 shown: filtered"));
    Ui.run(() -> bitext.table().setFocus());
    Keys.press("A Down A");
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), shown());
    Keys.press("O O");
    waitFor(3, 4, 5, 6, 7);
    Keys.press("Ctrl+Z");
    assertEquals(List.of(3, 4, 5, 6, 7), shown());
  }

  @Test
  void lowConfidenceComesFirstAndTheFooterSaysSo() throws Exception {
    Keys.press("O");
    assertEquals(List.of(6, 7, 4, 3, 5, 2, 1), shown());
    assertEquals("Low confidence first", note());
    Screenshot.keep("sorted");
    clickOnConfidence();
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), shown());
  }

  @Test
  void withoutATermbaseTheFooterSaysWhyNoTermIsLookedFor() {
    Keys.press("/ Tab Tab Down");
    Ui.waitUntil("a sentence", () -> bitext.editor().footer().note().contains("no termbase"));
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), shown());
  }

  private void clickOnConfidence() {
    Rectangle cell = bitext.bounds(BitextColumn.CONFIDENCE, 0);
    Ui.run(
        () -> {
          // The display posts no click that a toolkit for GTK takes for one.
          Event event = new Event();
          event.x = cell.x + 40;
          event.y = 12;
          event.button = 1;
          bitext.table().notifyListeners(SWT.MouseUp, event);
        });
    Ui.settle();
  }

  @Test
  void whatWouldChangeHiddenNeighboursIsRefused() {
    Keys.press("O Down Down M");
    assertEquals("1/1 2/2 3/3 4+5/4 6/5+6 7/ /7", beads());
    Keys.press("O M");
    assertEquals("1/1 2/2 3/3 4+5+6/4+5+6 7/ /7", beads());
  }

  @Test
  void newBeadsAreShownBesideThoseTheyCameFrom() {
    Keys.press("O Down Down Shift+L");
    assertEquals(List.of(7, 8, 4, 5, 3, 6, 2, 1), shown());
    Keys.press("Ctrl+Z");
    assertEquals(List.of(6, 7, 4, 3, 5, 2, 1), shown());
  }
}
