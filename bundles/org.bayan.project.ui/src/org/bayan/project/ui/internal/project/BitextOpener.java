package org.bayan.project.ui.internal.project;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens bitexts in a window. */
public final class BitextOpener {

  private final IWorkbenchWindow window;

  /** An opener for a window. */
  public BitextOpener(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Opens a file from any thread, unless the window has been closed. */
  public void openLater(Path bitext) {
    window.getWorkbench().getDisplay().asyncExec(() -> open(bitext));
  }

  /** Opens a file that was changed behind its editor: closed first, so that it is read again. */
  public void reopen(Path bitext) {
    if (window.getActivePage() == null) {
      return;
    }
    for (IEditorReference editor : window.getActivePage().getEditorReferences()) {
      if (isOn(editor, bitext)) {
        window.getActivePage().closeEditors(new IEditorReference[] {editor}, false);
      }
    }
    open(bitext);
  }

  private static boolean isOn(IEditorReference editor, Path file) {
    try {
      return editor.getEditorInput() instanceof IURIEditorInput input
          && file.toUri().equals(input.getURI());
    } catch (PartInitException e) {
      // An editor without input shows no file.
      return false;
    }
  }

  /** Opens a file, as the workspace knows it or from where it lies; a failure is shown. */
  public void open(Path bitext) {
    IWorkbenchPage page = window.getActivePage();
    if (page == null) {
      return;
    }
    try {
      IFile[] known =
          ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(bitext.toUri());
      if (known.length > 0 && known[0].exists()) {
        IDE.openEditor(page, known[0]);
      } else {
        IFileStore store = EFS.getLocalFileSystem().getStore(bitext.toUri());
        IDE.openEditorOnFileStore(page, store);
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }
}
