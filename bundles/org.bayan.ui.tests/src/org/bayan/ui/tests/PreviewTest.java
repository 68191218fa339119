package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.preview.PreviewView;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The view of the documents as they will look. */
final class PreviewTest {

  private OpenBitext bitext;
  private PreviewView view;

  private void open(BitextProject project) throws Exception {
    bitext = OpenBitext.of(project, "preview");
    view = (PreviewView) Ui.ask(() -> Ui.page().showView(BayanUi.PREVIEW));
    choose(2);
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.waitUntil("the first bead is in sight", () -> shows(0));
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  /** Source, target or both, as the buttons of the view stand. */
  private void choose(int button) {
    Ui.run(
        () -> {
          ActionContributionItem item =
              (ActionContributionItem)
                  view.getViewSite().getActionBars().getToolBarManager().getItems()[button];
          item.getAction().run();
        });
  }

  private Segment segment(int bead, Side side) {
    return side.segments(bitext.grid().rows().bead(bead)).get(0);
  }

  private boolean shows(int bead) {
    return view.shows(Side.SOURCE, segment(bead, Side.SOURCE))
        && view.shows(Side.TARGET, segment(bead, Side.TARGET));
  }

  private List<Bead> selected() {
    return Ui.ask(() -> bitext.grid().selectedBeads());
  }

  @Test
  void bothDocumentsFollowTheSelection() throws Exception {
    open(SampleBitext.large(300));
    Ui.run(() -> bitext.grid().select(200));
    Ui.waitUntil("the bead is in sight on both pages", () -> shows(200));
    Screenshot.keep("preview-middle");
  }

  @Test
  void enterSelectsTheSegmentOfTheKeyboardInTheEditor() throws Exception {
    open(SampleBitext.large(50));
    Canvas page = Ui.ask(() -> view.page(Side.TARGET));
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the page has the focus", () -> page.forceFocus() && page.isFocusControl());
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.CR);
    Bead third = Ui.ask(() -> bitext.grid().rows().bead(2));
    Ui.waitUntil("it is selected", () -> bitext.grid().selectedBeads().equals(List.of(third)));
  }

  @Test
  void theEndOfABookIsShownAtOnce() throws Exception {
    open(SampleBitext.large(30_000));
    long before = System.nanoTime();
    Ui.run(() -> bitext.grid().select(29_999));
    Ui.waitUntil("the last bead is in sight", () -> shows(29_999));
    long milliseconds = (System.nanoTime() - before) / 1_000_000;
    assertTrue(milliseconds < 20_000, milliseconds + " ms");
  }

  @Test
  void oneDocumentAloneHasTheWholeView() throws Exception {
    open(SampleBitext.document());
    choose(0);
    Ui.waitUntil("the target is hidden", () -> !view.page(Side.TARGET).isVisible());
    assertTrue(Ui.ask(() -> view.page(Side.SOURCE).isVisible()));
    choose(1);
    Ui.waitUntil("the source is hidden", () -> !view.page(Side.SOURCE).isVisible());
    choose(2);
    Ui.settle();
    assertEquals(1, selected().size());
  }

  @Test
  void headingsListsCellsAndFootnotesLookLikeSuch() throws Exception {
    open(SampleBitext.document());
    Ui.run(() -> bitext.grid().select(2));
    Ui.settle();
    Ui.waitUntil("the bead is in sight", () -> shows(2));
    Screenshot.keep("preview");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("preview-dark");
    }
  }
}
