package org.bayan.project.ui.internal.welcome;

import java.net.URI;
import java.nio.file.Path;
import org.bayan.ui.BayanUi;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Notes which bitexts are worked on, in every window. */
public final class RecentBitextsTracker implements IStartup, IPartListener2, IWindowListener {

  private final RecentBitexts recent = new RecentBitexts();

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
    if (window.getPartService().getActivePartReference() != null) {
      partActivated(window.getPartService().getActivePartReference());
    }
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    if (BayanUi.BITEXT_EDITOR.equals(part.getId())
        && part.getPage().getActiveEditor() != null
        && part.getPage().getActiveEditor().getEditorInput() instanceof IURIEditorInput input) {
      note(input.getURI());
    }
  }

  private void note(URI uri) {
    try {
      if (uri != null && "file".equals(uri.getScheme())) {
        recent.add(Path.of(uri));
      }
    } catch (BackingStoreException e) {
      // The list is a convenience: no work stops because it is not kept.
      ILog.of(RecentBitextsTracker.class).error(e.getMessage(), e);
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
