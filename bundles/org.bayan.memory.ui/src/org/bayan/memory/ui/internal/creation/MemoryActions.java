package org.bayan.memory.ui.internal.creation;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** Enter and a double click on a memory in the Project Explorer open it. */
public final class MemoryActions extends CommonActionProvider {

  private ICommonActionExtensionSite site;
  private IAction open;

  @Override
  public void init(ICommonActionExtensionSite extension) {
    site = extension;
    open =
        new Action(Messages.open_action) {
          @Override
          public void run() {
            openSelected();
          }
        };
  }

  private void openSelected() {
    if (site.getViewSite() instanceof ICommonViewerWorkbenchSite view
        && site.getStructuredViewer().getSelection() instanceof IStructuredSelection selection) {
      MemoryFolders.selected(selection).ifPresent(folder -> OpenMemory.in(view.getPage(), folder));
    }
  }

  @Override
  public void fillActionBars(IActionBars bars) {
    if (getContext() != null
        && getContext().getSelection() instanceof IStructuredSelection selection
        && selection.size() == 1
        && MemoryFolders.selected(selection).isPresent()) {
      bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
    }
  }
}
