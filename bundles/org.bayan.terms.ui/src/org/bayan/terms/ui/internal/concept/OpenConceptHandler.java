package org.bayan.terms.ui.internal.concept;

import org.bayan.core.SegmentTerm;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the concept that is selected in a view in the editor of its termbase. */
public final class OpenConceptHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    if (selection.getFirstElement() instanceof SegmentTerm term) {
      term.origin()
          .file()
          .ifPresentOrElse(
              file -> OpenConcept.open(window.getActivePage(), file, term.concept().getId()),
              () -> StatusLine.say(window, Messages.seedIsFixed));
    } else if (selection.getFirstElement() instanceof ConceptPlace place) {
      place.open(window);
    }
    return null;
  }
}
