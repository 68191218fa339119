package org.bayan.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.memory.ui.internal.creation.OpenMemory;
import org.bayan.memory.ui.internal.editor.MemoryEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a large memory in its editor and prints how long the user interface thread did not
 * answer. Run by hand, with {@code -Dbayan.figures=true} and {@code -Dbayan.figures.units=1000000}
 * for another size: on a busy machine the figures say little, so nothing is asserted.
 */
@EnabledIfSystemProperty(
    named = "bayan.figures",
    matches = "true",
    disabledReason = "measures, and is run by hand")
final class MemoryFiguresTest {

  private static final int UNITS = Integer.getInteger("bayan.figures.units", 200_000);
  private static final String[] ARABIC = {"لجنة", "قرار", "تقرير", "مجلس", "بعثة", "ميثاق", "وفد"};
  private static final String[] ENGLISH = {
    "committee", "resolution", "report", "council", "mission", "charter", "delegation"
  };
  private static final String[] STATUS = {"ACCEPTED", "UNREVIEWED", "NEEDS_REVIEW"};

  @TempDir private Path folder;
  private MemoryEditor editor;

  @Test
  void theFiguresOfALargeMemoryArePrinted() throws Exception {
    Dialogs.closeEditors();
    open(MemoryToEdit.make(folder.resolve("warm")));
    Path large = make();
    measure("first rows", () -> open(large));
    measure("all known", this::settle);
    for (String words : new String[] {"report", "والتقرير", "\"report 77\"", "deleg*", ""}) {
      measure("search " + words, () -> search(words));
    }
    Ui.run(() -> editor.grid().control().setFocus());
    measure("down", () -> Ui.press(SWT.ARROW_DOWN));
    measure("end", () -> Ui.press(SWT.END));
    measure("page up", () -> Ui.press(SWT.PAGE_UP));
    measure("accept", () -> Keys.press("A"));
    measure("until it is shown", this::settle);
    measure("undo", () -> Keys.press("Ctrl+Z"));
    measure("until it is shown", this::settle);
    measure("delete", () -> Keys.press("Del"));
    measure("until it is shown", this::settle);
    measure("select all", () -> Keys.press("Ctrl+A"));
    Screenshot.keep("memory-large");
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
  }

  private Path make() throws IOException {
    Path large = folder.resolve("large");
    MemoryWriter.create(large);
    try (MemoryWriter writer = MemoryWriter.open(large)) {
      for (int i = 0; i < UNITS; i++) {
        String english = "The " + ENGLISH[i % 7] + " of the " + ENGLISH[i / 7 % 7] + " " + i;
        String arabic = ARABIC[i % 7] + " ال" + ARABIC[i / 7 % 7] + " رقم " + i;
        writer.accept(MemoryToEdit.pair(english, arabic, STATUS[i % 3], i));
      }
      writer.commit();
    }
    return large;
  }

  private void open(Path memory) {
    Ui.run(() -> OpenMemory.in(Ui.page(), memory));
    editor = (MemoryEditor) Ui.ask(() -> Ui.page().getActiveEditor());
    Ui.waitUntil("rows are shown", () -> editor.footer().contains("units"));
  }

  private void settle() {
    Ui.settle();
    Ui.waitUntil("what was asked for is shown", editor::isSettled);
    Ui.settle();
  }

  private void search(String words) {
    Ui.run(
        () -> {
          editor.focusSearch();
          ((Text) Ui.display().getFocusControl()).setText(words);
        });
    settle();
  }

  private static void measure(String what, Runnable action) {
    try (Stalls stalls = new Stalls()) {
      long begun = System.nanoTime();
      action.run();
      long took = (System.nanoTime() - begun) / 1_000_000;
      System.out.printf(
          "FIGURE %s: %d ms, longest stall %.0f ms, of it work %.0f ms%n",
          what, took, stalls.longest(), stalls.work());
      stalls.causes().forEach(cause -> System.out.println("FIGURE   " + cause));
    }
  }
}
