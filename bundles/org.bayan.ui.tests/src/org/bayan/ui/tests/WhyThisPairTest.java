package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.bayan.ui.internal.why.WhyThisPairView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view that draws why two sides belong together. */
final class WhyThisPairTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "why");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  /** Presses W on the second bead. */
  private WhyThisPairView ask() {
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'w');
    Ui.waitUntil("the view is shown", () -> Ui.page().getActivePart() instanceof WhyThisPairView);
    WhyThisPairView view = (WhyThisPairView) Ui.ask(() -> Ui.page().getActivePart());
    Ui.waitUntil("the evidence is there", () -> view.evidenceTable().getItemCount() == 4);
    return view;
  }

  private static List<String> column(Table table, int column) {
    return Ui.ask(() -> Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList());
  }

  @Test
  void theKeyWShowsTheEvidenceStrongestFirstAndGivesItTheFocus() throws Exception {
    WhyThisPairView view = ask();
    Table table = Ui.ask(view::evidenceTable);
    assertEquals(List.of("Date", "Number", "Term", "Length"), column(table, 0));
    assertEquals(List.of("+7.4", "+3.5", "+2.5", "+0.4"), column(table, 3));
    assertTrue(Ui.ask(table::isFocusControl));
    Screenshot.keep("why-plain");
  }

  @Test
  void evidenceWithWordsOnBothSidesIsDrawn() {
    WhyThisPairView view = ask();
    Ui.waitUntil("date, number and term are drawn", () -> view.drawnEvidence() == 3);
  }

  @Test
  void theArrowKeyChoosesAPieceOfEvidence() throws Exception {
    WhyThisPairView view = ask();
    Table table = Ui.ask(view::evidenceTable);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    assertTrue(Ui.ask(table::getSelectionIndex) > 0);
    Screenshot.keep("why-chosen");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("why-dark");
    }
  }

  @Test
  void wordsThatDoNotFitEndWithAnEllipsisAndAreToldInFullWhenThereIsRoom() {
    WhyThisPairView view = ask();
    Table table = Ui.ask(view::evidenceTable);
    Ui.run(() -> table.getColumn(1).setWidth(60));
    Ui.waitUntil("it is cut", () -> table.getItem(0).getText(1).matches("٣ كا.*…"));
    Ui.run(() -> table.getColumn(1).setWidth(400));
    Ui.waitUntil(
        "it is whole", () -> table.getItem(0).getText(1).equals("٣ كانون الأول/ديسمبر ٢٠١٤"));
  }

  @Test
  void confidenceLengthAndAlternativeAreToldInWords() {
    WhyThisPairView view = ask();
    String facts = Ui.ask(view::facts);
    assertTrue(facts.startsWith("Pair 2, 1-1"), facts);
    assertTrue(facts.contains("Very sure: right with a probability of 97.0 %."), facts);
    assertTrue(facts.contains("words against"), facts);
    assertTrue(facts.contains("No other of 1 % or more is recorded."), facts);
  }

  @Test
  void itFollowsTheSelection() {
    WhyThisPairView view = ask();
    Ui.run(() -> bitext.grid().select(5));
    Ui.waitUntil("another pair is shown", () -> view.facts().startsWith("Pair 6, 1-0"));
    assertEquals(0, Ui.ask(view::drawnEvidence));
    assertTrue(Ui.ask(view::facts).contains("nothing in the target"));
  }
}
