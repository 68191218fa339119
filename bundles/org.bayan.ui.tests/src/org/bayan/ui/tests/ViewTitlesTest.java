package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.rcp.internal.ViewTitles;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;

/** Views that were left open when Bayan ran in another language. */
final class ViewTitlesTest {

  @Test
  void aViewThatIsNotInFrontIsNamedInTheLanguageOfNow() {
    IWorkbenchWindow window = Ui.ask(() -> Ui.page().getWorkbenchWindow());
    MPart progress = Ui.ask(() -> part(window, IPageLayout.ID_PROGRESS_VIEW));
    Object shown = Ui.ask(progress::getObject);
    Ui.run(() -> progress.setObject(null));
    Ui.run(() -> progress.setLabel("تقدم العمل"));
    Ui.run(() -> ViewTitles.refresh(window));
    String label = Ui.ask(progress::getLabel);
    Ui.run(() -> progress.setObject(shown));
    assertEquals("Progress", label);
  }

  private static MPart part(IWorkbenchWindow window, String id) {
    return window.getService(MWindow.class).getSharedElements().stream()
        .filter(element -> element.getElementId().equals(id))
        .map(MPart.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
