package org.bayan.terms.ui.internal.concept;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Says something at the foot of a window. */
public final class StatusLine {

  private StatusLine() {}

  /** Says a sentence in the status line of the part that the person works in. */
  public static void say(IWorkbenchWindow window, String sentence) {
    IWorkbenchPart part = window.getActivePage().getActivePart();
    IStatusLineManager line =
        switch (part) {
          case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
          case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
          case null, default -> null;
        };
    if (line != null) {
      line.setMessage(sentence);
    }
  }
}
