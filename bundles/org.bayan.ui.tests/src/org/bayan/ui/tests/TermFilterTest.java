package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beads are shown by the terms in them, by keys. */
final class TermFilterTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.withSeed(), "term-filter");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private void waitFor(String note, Integer... numbers) {
    List<Integer> expected = List.of(numbers);
    Ui.waitUntil(
        "beads " + expected,
        () ->
            bitext.editor().footer().note().equals(note)
                && IntStream.range(0, bitext.grid().rows().beadCount())
                    .map(bitext.grid().rows()::number)
                    .boxed()
                    .toList()
                    .equals(expected));
  }

  @Test
  void beadsWithATermAreShownAndThoseWhoseTargetLacksOne() throws Exception {
    Keys.press("/ Tab Tab Down");
    waitFor("2 of 2 shown: filtered", 1, 2);
    Keys.press("Down");
    waitFor("1 of 2 shown: filtered", 2);
    assertTrue(Files.size(Screenshot.keep("filter-terms")) > 0);
  }

  @Test
  void theTextIsAPartOfTheTermThen() {
    Keys.press("/ Tab Tab Down");
    waitFor("2 of 2 shown: filtered", 1, 2);
    Ui.press(SWT.SHIFT, SWT.TAB);
    Ui.press(SWT.SHIFT, SWT.TAB);
    assertEquals(true, Ui.ask(() -> Ui.display().getFocusControl() instanceof Text));
    Ui.write("human");
    waitFor("1 of 2 shown: filtered", 1);
  }
}
