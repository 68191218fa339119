package org.bayan.rcp.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;

/** The titles of views in the language in which Bayan runs. */
public final class ViewTitles {

  private ViewTitles() {}

  /**
   * Gives the views of a window their titles anew. The workbench keeps the titles of views that are
   * not in front as they were when it was closed, in whatever language that was.
   */
  public static void refresh(IWorkbenchWindow window) {
    window.getService(MWindow.class).getSharedElements().stream()
        .filter(MPart.class::isInstance)
        .map(MPart.class::cast)
        .forEach(part -> refresh(part, window));
  }

  private static void refresh(MPart part, IWorkbenchWindow window) {
    IViewDescriptor view = window.getWorkbench().getViewRegistry().find(part.getElementId());
    if (view != null && part.getObject() == null) {
      part.setLabel(view.getLabel());
    }
  }
}
