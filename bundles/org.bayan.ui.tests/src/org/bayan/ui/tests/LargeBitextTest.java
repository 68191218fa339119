package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** A book: 30,000 beads open, scroll and keep true heights. */
final class LargeBitextTest {

  private static final int BEADS = 30_000;

  @Test
  void aBookOpensAtItsBeginningAndGoesToItsEnd() throws Exception {
    try (OpenBitext book = OpenBitext.of(SampleBitext.large(BEADS), "book")) {
      assertEquals(BEADS + BEADS / 10, Ui.ask(() -> book.grid().rows().rowCount()));
      Ui.run(() -> book.grid().select(BEADS - 1));
      Ui.settle();
      assertEquals(
          List.of(BEADS - 1),
          Ui.ask(
              () ->
                  book.grid().selectedBeads().stream()
                      .map(bead -> book.grid().rows().indexOf(bead))
                      .toList()));
      int last = Ui.ask(() -> book.table().getRowCount()) - 2;
      assertEquals(BEADS, book.value(BitextColumn.NUMBER, last));
      Rectangle bounds = book.bounds(BitextColumn.SOURCE, last);
      int height = Ui.ask(() -> book.table().getClientArea().height);
      assertTrue(bounds.y + bounds.height <= height, bounds + " is not in view");
      Screenshot.keep("book-end");
      Ui.press(SWT.ARROW_UP);
      assertEquals(1, Ui.ask(() -> book.grid().selectedBeads().size()));
    }
  }
}
