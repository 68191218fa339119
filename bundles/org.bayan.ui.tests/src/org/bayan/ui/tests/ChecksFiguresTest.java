package org.bayan.ui.tests;

import org.bayan.core.CreateSample;
import org.bayan.quality.ui.QualityUi;
import org.bayan.ui.SampleProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how long the checks of a book take, and how long the user interface does not answer
 * meanwhile. Run by hand, with {@code -Dbayan.figures=true}, and {@code -Dbayan.beads} for another
 * size: on a busy machine the figures say little, so nothing is asserted.
 */
@EnabledIfSystemProperty(
    named = "bayan.figures",
    matches = "true",
    disabledReason = "measures, and is run by hand")
final class ChecksFiguresTest {

  private static final int BEADS = Integer.getInteger("bayan.beads", 10_000);

  private static int markers(IFile file) {
    try {
      return file.findMarkers(QualityUi.FINDING, true, IResource.DEPTH_ZERO).length;
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static void say(String what, long began, Stalls stalls) {
    System.out.printf(
        "%s: %.1f s, longest without answer %.0f ms (%.0f ms of work) %s%n",
        what, (System.nanoTime() - began) / 1e9, stalls.longest(), stalls.work(), stalls.causes());
  }

  @Test
  void theFiguresOfABookArePrinted() throws Exception {
    OpenBitext book = OpenBitext.of(SampleBitext.large(BEADS), "checked-book");
    check(book, "checking " + BEADS + " pairs");
    int before = markers(book.file());
    System.out.println("problems: " + before);
    long began = System.nanoTime();
    try (Stalls stalls = new Stalls()) {
      Ui.run(() -> book.grid().select(0));
      Ui.press(SWT.ARROW_RIGHT);
      Ui.press(SWT.ARROW_RIGHT);
      Ui.press(SWT.F2);
      Ui.settle();
      Ui.write(" twice  over , 1234");
      Ui.press(SWT.F2);
      Ui.waitUntil("the edit has problems", () -> markers(book.file()) != before);
      say("the problems of an edit", began, stalls);
    }
    book.close();
    book.file().delete(true, null);
  }

  @Test
  void theSampleIsChecked() throws Exception {
    Dialogs.closeEditors();
    OpenBitext sample =
        OpenBitext.of(
            ResourcesPlugin.getWorkspace()
                .getRoot()
                .getProject(SampleProject.NAME)
                .getFile(CreateSample.BITEXT));
    Ui.ask(() -> Ui.page().showView(QualityUi.CHECKS));
    Ui.run(() -> Ui.page().activate(sample.editor()));
    check(sample, "checking the sample");
    for (int i = 0; i < 8; i++) {
      Ui.press(SWT.F8);
      Ui.settle();
      System.out.println(
          Ui.ask(() -> sample.grid().selectedBeads().getFirst().getId())
              + " "
              + StatusText.shown());
    }
    Ui.ask(() -> Ui.page().showView(QualityUi.CHECKS));
    Ui.settle();
    Screenshot.keep("checks-sample");
    sample.close();
  }

  private static void check(OpenBitext bitext, String what) {
    long began = System.nanoTime();
    try (Stalls stalls = new Stalls()) {
      Ui.type(SWT.CTRL, 'k');
      Ui.waitUntil("all is checked", () -> StatusText.shown().startsWith("Problems:"));
      say(what, began, stalls);
      System.out.println(StatusText.shown());
    }
  }
}
