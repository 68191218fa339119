package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.details.SegmentDetailsView;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** The view that says why a bead was aligned. */
final class SegmentDetailsTest {

  private static List<String> column(Table table, int column) {
    return Ui.ask(() -> Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList());
  }

  @Test
  void theEvidenceOfTheSelectedBeadIsShownStrongestFirst() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "details")) {
      SegmentDetailsView view =
          (SegmentDetailsView) Ui.ask(() -> Ui.page().showView(BayanUi.SEGMENT_DETAILS));
      Ui.run(() -> Ui.page().activate(bitext.editor()));
      Ui.run(() -> bitext.grid().select(1));
      Ui.settle();
      Table table = Ui.ask(view::evidenceTable);
      Ui.waitUntil("the evidence is shown", () -> table.getItemCount() == 4);
      assertEquals(List.of("Date", "Number", "Term", "Length"), column(table, 0));
      assertEquals("٣ كانون الأول/ديسمبر ٢٠١٤", column(table, 1).get(0));
      assertEquals("3 December 2014", column(table, 2).get(0));
      assertEquals(List.of("+7.4", "+3.5", "+2.5", "+0.4"), column(table, 3));
      Screenshot.keep("segment-details");
    }
  }
}
