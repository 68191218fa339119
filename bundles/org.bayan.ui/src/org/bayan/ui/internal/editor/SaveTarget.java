package org.bayan.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.model.BitextFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** Asks for the file that a bitext is saved as; both dialogs ask before they replace one. */
final class SaveTarget {

  private final Shell shell;

  SaveTarget(Shell shell) {
    this.shell = shell;
  }

  /**
   * Asks.
   *
   * @param before the file that it was saved as until now: a file of the workspace gets a new place
   *     in the workspace, another anywhere on the disk
   * @return the file; empty where the person has changed their mind
   */
  Optional<BitextInput> ask(BitextInput before) {
    return before.resource().isPresent()
        ? askInWorkspace(before.resource().get())
        : askOnDisk(before.path());
  }

  private Optional<BitextInput> askInWorkspace(IFile before) {
    SaveAsDialog dialog = new SaveAsDialog(shell);
    dialog.setOriginalFile(before);
    if (dialog.open() != Window.OK || dialog.getResult() == null) {
      return Optional.empty();
    }
    IPath path = dialog.getResult();
    IPath named =
        BitextFile.EXTENSION.equals(path.getFileExtension())
            ? path
            : path.addFileExtension(BitextFile.EXTENSION);
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(named);
    return Optional.ofNullable(file.getLocation()).map(location -> BitextInput.of(file, location));
  }

  private Optional<BitextInput> askOnDisk(Path before) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[] {"*." + BitextFile.EXTENSION});
    dialog.setFilterPath(String.valueOf(before.getParent()));
    dialog.setFileName(String.valueOf(before.getFileName()));
    return Optional.ofNullable(dialog.open())
        .map(Path::of)
        .map(path -> new BitextInput(path, Optional.empty()));
  }
}
