package org.bayan.ui.tests;

import java.util.Arrays;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures a book of 30,000 beads in the editor and prints the figures. Run by hand, with {@code
 * -Dbayan.figures=true}: on a busy machine they say little, so nothing is asserted.
 */
@EnabledIfSystemProperty(
    named = "bayan.figures",
    matches = "true",
    disabledReason = "measures, and is run by hand")
final class BookFiguresTest {

  private static final int BEADS = 30_000;

  @Test
  void theFiguresOfABookArePrinted() throws Exception {
    OpenBitext.of(SampleBitext.small(), "warm").close();
    long before = used();
    try (OpenBitext book = OpenBitext.of(SampleBitext.large(BEADS), "figures")) {
      for (int round = 0; round < 3; round++) {
        long begun = System.nanoTime();
        book.reopen();
        say("closed and opened, rows measured and painted", millis(begun));
      }
      System.out.println("FIGURE heap in MB, more than before: " + (used() - before) / 1_000_000);
      measure("page down", 100, () -> pageDown(book));
      measure("jump to the end", 1, () -> jump(book, BEADS - 1));
      measure("jump to the middle", 1, () -> jump(book, BEADS / 2));
      measure("accept", 10, () -> command(book, "accept"));
      measure("merge", 5, () -> command(book, "merge"));
      measure("undo", 5, () -> run(book, "org.eclipse.ui.edit.undo"));
    }
  }

  private static void measure(String what, int times, Runnable action) {
    double[] taken = new double[times];
    for (int round = 0; round < times; round++) {
      taken[round] =
          Ui.ask(
              () -> {
                long begun = System.nanoTime();
                action.run();
                return millis(begun);
              });
      Ui.settle();
    }
    Arrays.sort(taken);
    say(what + ", median", taken[times / 2]);
    say(what + ", worst", taken[times - 1]);
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void say(String what, double millis) {
    System.out.printf("FIGURE %s: %.1f ms%n", what, millis);
  }

  private static void pageDown(OpenBitext book) {
    Event event = new Event();
    event.keyCode = SWT.PAGE_DOWN;
    book.table().notifyListeners(SWT.KeyDown, event);
    book.table().update();
  }

  private static void jump(OpenBitext book, int bead) {
    book.grid().select(bead);
    book.table().update();
  }

  private static void command(OpenBitext book, String name) {
    run(book, "org.bayan.ui." + name);
  }

  private static void run(OpenBitext book, String command) {
    try {
      book.editor().getSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      throw new AssertionError(e);
    }
    book.table().update();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
