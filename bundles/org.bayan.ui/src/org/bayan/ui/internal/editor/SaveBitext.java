package org.bayan.ui.internal.editor;

import java.io.IOException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Saves the bitext of an editor, after asking where somebody else has changed the file. */
final class SaveBitext {

  private final Shell shell;
  private final BitextInput file;
  private final BitextDocument document;

  SaveBitext(Shell shell, BitextInput file, BitextDocument document) {
    this.shell = shell;
    this.file = file;
    this.document = document;
  }

  /** Saves; false when the person declined or the file could not be written. */
  boolean run(IProgressMonitor monitor) {
    if (document.changedOutside() && !mayReplace()) {
      return false;
    }
    try {
      document.write();
      if (file.resource().isPresent()) {
        file.resource().get().refreshLocal(IResource.DEPTH_ZERO, monitor);
      }
      return true;
    } catch (IOException | CoreException e) {
      ErrorDialog.openError(
          shell,
          Messages.notSaved_title,
          Messages.notSaved_sentence,
          Status.error(e.getMessage(), e));
      return false;
    }
  }

  private boolean mayReplace() {
    return MessageDialog.openConfirm(
        shell,
        Messages.changedOutside_title,
        NLS.bind(Messages.changedOutside_question, file.path().getFileName()));
  }
}
