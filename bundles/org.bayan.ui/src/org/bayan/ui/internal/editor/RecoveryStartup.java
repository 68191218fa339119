package org.bayan.ui.internal.editor;

import java.io.IOException;
import org.bayan.ui.internal.files.Recoveries;
import org.bayan.ui.internal.recovery.RecoveryFolder;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Offers, when the workbench has started, what the session before has not saved, and watches over
 * the files that are moved from then on.
 */
public final class RecoveryStartup implements IStartup {

  @Override
  public void earlyStartup() {
    MovedFiles.watch();
    try {
      RecoveryFolder.ofWorkspace().tidy();
    } catch (IOException e) {
      // Half a file that stays there harms nobody; the offer says when the folder is unreadable.
      ILog.of(getClass()).warn(e.getMessage(), e);
    }
    PlatformUI.getWorkbench().getDisplay().asyncExec(Recoveries::offerAll);
  }
}
