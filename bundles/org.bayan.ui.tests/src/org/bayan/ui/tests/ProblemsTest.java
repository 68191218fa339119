package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be looked at, in the Problems view. */
final class ProblemsTest {

  private OpenBitext bitext;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.small(), "problems");
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private List<IMarker> markers() {
    try {
      return Arrays.asList(
          bitext.file().findMarkers("org.bayan.ui.problem", true, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private void markTheThirdBeadForReview() {
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.type(0, 'r');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the bead is a problem", () -> !markers().isEmpty());
  }

  @Test
  void aReviewMarkIsAProblemOnceItIsSavedAndNoneWhenItIsTakenBack() throws Exception {
    markTheThirdBeadForReview();
    IMarker marker = markers().get(0);
    assertEquals(1, markers().size());
    assertEquals("bead 3", marker.getAttribute(IMarker.LOCATION));
    Ui.ask(
        () -> Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE));
    Ui.settle();
    assertTrue(Files.size(Screenshot.keep("problems")) > 0);
    Ui.type(SWT.CTRL, 'z');
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("the problem is gone", () -> markers().isEmpty());
  }

  @Test
  void openingAProblemOpensItsFileAndGoesToItsBead() {
    markTheThirdBeadForReview();
    IMarker marker = markers().get(0);
    bitext.close();
    bitext = OpenBitext.by(bitext.file(), () -> IDE.openEditor(Ui.page(), marker, true));
    Ui.waitUntil(
        "the third bead is selected",
        () -> bitext.grid().selectedBeads().equals(List.of(bitext.grid().rows().bead(2))));
  }
}
