package org.bayan.rcp.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens files of the disk in editors, whether the workspace knows them or not. */
final class FileOpener {

  private final IWorkbenchWindow window;

  FileOpener(IWorkbenchWindow window) {
    this.window = window;
  }

  void open(List<Path> files) {
    files.forEach(this::open);
  }

  private void open(Path file) {
    if (!Files.isRegularFile(file)) {
      refuse(NLS.bind(Messages.FileOpener_notThere, file));
      return;
    }
    try {
      IDE.openEditorOnFileStore(
          window.getActivePage(), EFS.getLocalFileSystem().getStore(file.toUri()));
    } catch (PartInitException e) {
      refuse(NLS.bind(Messages.FileOpener_notOpened, file, e.getMessage()));
    }
  }

  private void refuse(String sentence) {
    MessageDialog.openError(window.getShell(), WindowTitle.PRODUCT, sentence);
  }
}
