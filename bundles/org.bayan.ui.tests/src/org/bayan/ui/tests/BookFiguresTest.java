package org.bayan.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bayan.core.ProposedBeads;
import org.bayan.core.edit.ApplyProposal;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures a book of 30,000 beads in the editor and prints how long the user interface thread did
 * not answer. Run by hand, with {@code -Dbayan.figures=true}: on a busy machine the figures say
 * little, so nothing is asserted.
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
    OpenBitext made = OpenBitext.of(SampleBitext.large(BEADS), "figures");
    made.close();
    for (int round = 0; round < 3; round++) {
      reopen(made);
      made.close();
    }
    reopen(made);
    try (OpenBitext book = made) {
      System.out.println("FIGURE heap in MB, more than before: " + (used() - before) / 1_000_000);
      edits(book);
      views(book);
      longWork(book);
    }
  }

  @Test
  void theFiguresOfAPageArePrinted() throws Exception {
    try (OpenBitext page = OpenBitext.of(SampleBitext.large(40), "page")) {
      for (int round = 0; round < 3; round++) {
        long begun = System.nanoTime();
        Ui.post(SWT.CTRL, 'r');
        Ui.waitUntil("it is at it", () -> page.editor().isLocked());
        Ui.waitUntil("it is aligned again", () -> !page.editor().isLocked());
        say("realign 40 beads", (System.nanoTime() - begun) / 1e6);
        Ui.settle();
      }
    }
  }

  private static void reopen(OpenBitext book) {
    try (Stalls stalls = new Stalls()) {
      long begun = System.nanoTime();
      book.openAgain();
      say("open, rows measured and painted", (System.nanoTime() - begun) / 1e6);
      say("  of it on the thread", stalls);
    }
  }

  private static void edits(OpenBitext book) {
    Ui.run(() -> book.grid().select(BEADS / 2));
    Ui.settle();
    measure("accept", 10, () -> Ui.type(0, 'a'));
    measure("merge", 5, () -> Ui.type(0, 'm'));
    measure("move a segment down", 3, () -> Ui.type(0, 'd'));
    measure("write a letter in a cell", 3, () -> writeALetter(false));
    measure("commit what was written", 3, () -> writeALetter(true));
    measure("undo", 8, () -> Ui.type(SWT.CTRL, 'z'));
    measure("redo", 4, () -> Ui.type(SWT.CTRL | SWT.SHIFT, 'z'));
    measure("Translate mode on or off", 4, () -> Ui.type(SWT.CTRL | SWT.SHIFT, 't'));
  }

  private static void writeALetter(boolean commit) {
    Ui.press(SWT.F2);
    Ui.write("q");
    Ui.press(commit ? SWT.F2 : SWT.ESC);
  }

  private static void views(OpenBitext book) {
    measure("page down", 30, () -> Ui.press(SWT.PAGE_DOWN));
    measure("jump to the end", 1, () -> select(book, BEADS - 100));
    measure("jump to the middle", 1, () -> select(book, BEADS / 3));
    measure("filter by text on", 1, () -> filter(book, 29_000));
    measure("filter off", 1, () -> clear(book));
    measure("sort", 1, () -> Ui.type(0, 'o'));
    measure("back to the order of the text", 1, () -> Ui.type(0, 'o'));
    measure("find, and next", 3, BookFiguresTest::find);
    measure("select all", 1, () -> Ui.type(SWT.CTRL, 'a'));
    measure("down, to one", 1, () -> Ui.press(SWT.ARROW_DOWN));
  }

  private static void select(OpenBitext book, int bead) {
    Ui.run(() -> book.grid().select(bead));
    Ui.settle();
  }

  private static void filter(OpenBitext book, int number) {
    Ui.type(0, '/');
    Ui.write(String.valueOf(number));
    Ui.waitUntil("the filter acts", () -> book.grid().rows().beadCount() < BEADS);
    Ui.settle();
  }

  private static void clear(OpenBitext book) {
    Ui.press(SWT.ESC);
    Ui.waitUntil("all are shown", () -> book.grid().rows().beadCount() > 1000);
    Ui.press(SWT.ESC);
  }

  private static void find() {
    Ui.type(SWT.CTRL, 'f');
    Ui.write("29");
    pause();
    Ui.press(SWT.F3);
    Ui.press(SWT.ESC);
  }

  private static void longWork(OpenBitext book) {
    Ui.run(() -> book.grid().select(BEADS - 100));
    Ui.settle();
    measure("accept all before", 1, () -> Ui.type(SWT.SHIFT, 'a'));
    measure("undo of it", 1, () -> Ui.type(SWT.CTRL, 'z'));
    ApplyProposal proposal = Ui.ask(() -> allNew(book.editor().alignment()));
    measure("realigning of everything", 1, () -> run(book, proposal));
    measure("undo of it", 1, () -> Ui.type(SWT.CTRL, 'z'));
    measure("accept, with all in the history", 3, () -> Ui.type(0, 'a'));
    measure("save", 1, () -> save(book));
  }

  private static void run(OpenBitext book, ApplyProposal proposal) {
    Ui.run(() -> book.editor().run("realigning", proposal));
    Ui.settle();
  }

  private static void save(OpenBitext book) {
    Ui.run(() -> command(book, "org.eclipse.ui.file.save"));
    Ui.waitUntil("it is saved", () -> !book.editor().isDirty());
  }

  private static void command(OpenBitext book, String command) {
    try {
      book.editor().getSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      throw new AssertionError(e);
    }
  }

  /** New beads with the segments of the old ones, as if nothing had been accepted. */
  private static ApplyProposal allNew(Alignment alignment) {
    List<Bead> beads = new ArrayList<>();
    int id = alignment.getLastBead();
    for (Bead old : alignment.getBeads()) {
      Bead bead = BitextFactory.eINSTANCE.createBead();
      id++;
      bead.setId("n" + id);
      bead.setConfidence(0.5);
      bead.getSource().addAll(old.getSource());
      bead.getTarget().addAll(old.getTarget());
      beads.add(bead);
    }
    int made = beads.size();
    return new ApplyProposal(
        new ProposedBeads(beads, id, Map.of(), new ProposedBeads.Changes(0, 0, made, made, 0)));
  }

  private static void measure(String what, int times, Runnable action) {
    double[] longest = new double[times];
    double[] work = new double[times];
    for (int round = 0; round < times; round++) {
      try (Stalls stalls = new Stalls()) {
        action.run();
        pause();
        longest[round] = stalls.longest();
        work[round] = stalls.work();
        if (round == 0) {
          say(what + ", first", stalls);
        }
      }
    }
    if (times > 1) {
      double[] later = sorted(longest);
      double[] laterWork = sorted(work);
      System.out.printf(
          "FIGURE %s, later: median %.1f ms, worst %.1f ms; at work median %.1f, worst %.1f%n",
          what,
          later[later.length / 2],
          later[later.length - 1],
          laterWork[later.length / 2],
          laterWork[later.length - 1]);
    }
  }

  private static double[] sorted(double[] figures) {
    double[] later = Arrays.copyOfRange(figures, 1, figures.length);
    Arrays.sort(later);
    return later;
  }

  /** Until what follows by itself, such as a view that waits a moment, has been done. */
  private static void pause() {
    for (int round = 0; round < 15; round++) {
      Ui.pause();
    }
  }

  private static void say(String what, Stalls stalls) {
    System.out.printf(
        "FIGURE %s: %.1f ms, of it at work %.1f ms%n", what, stalls.longest(), stalls.work());
    stalls.causes().forEach(cause -> System.out.println("    " + cause));
  }

  private static void say(String what, double millis) {
    System.out.printf("FIGURE %s: %.1f ms%n", what, millis);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
