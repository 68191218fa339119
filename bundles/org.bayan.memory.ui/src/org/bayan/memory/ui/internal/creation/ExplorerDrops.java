package org.bayan.memory.ui.internal.creation;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;

/** Lets TMX files be dropped on memories in the Project Explorer of every window. */
public final class ExplorerDrops implements IStartup, IPartListener2, IWindowListener {

  @Override
  public void earlyStartup() {
    IWorkbench workbench = PlatformUI.getWorkbench();
    workbench
        .getDisplay()
        .asyncExec(
            () -> {
              workbench.addWindowListener(this);
              for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
              }
            });
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    window.getPartService().addPartListener(this);
    for (IWorkbenchPage page : window.getPages()) {
      for (IViewReference view : page.getViewReferences()) {
        partOpened(view);
      }
    }
  }

  /** A part that was not restored yet is told here again when it is. */
  @Override
  public void partOpened(IWorkbenchPartReference part) {
    if (part.getPart(false) instanceof CommonNavigator explorer
        && explorer.getCommonViewer() != null) {
      MemoryDropListener.install(explorer.getCommonViewer().getTree());
    }
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {
    // Its parts tell more.
  }

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {
    // See above.
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    // See above.
  }
}
