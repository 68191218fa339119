package org.bayan.ui.internal.files;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;

/** Asks for the file that something is saved as; both dialogs ask before they replace one. */
final class SaveTarget {

  private final Shell shell;
  private final String extension;

  /**
   * Asks in a window.
   *
   * @param shell the window
   * @param extension the extension of the file, without the dot
   */
  SaveTarget(Shell shell, String extension) {
    this.shell = shell;
    this.extension = extension;
  }

  /**
   * Asks.
   *
   * @param before the file that it was saved as until now: a file of the workspace gets a new place
   *     in the workspace, another anywhere on the disk
   * @return the file; empty where the person has changed their mind
   */
  Optional<FileInput> ask(FileInput before) {
    return before.resource().isPresent()
        ? askInWorkspace(before.resource().get())
        : askOnDisk(before.path());
  }

  private Optional<FileInput> askInWorkspace(IFile before) {
    SaveAsDialog dialog = new SaveAsDialog(shell);
    dialog.setOriginalFile(before);
    if (dialog.open() != Window.OK || dialog.getResult() == null) {
      return Optional.empty();
    }
    IPath path = dialog.getResult();
    IPath named =
        extension.equals(path.getFileExtension()) ? path : path.addFileExtension(extension);
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(named);
    return Optional.ofNullable(file.getLocation()).map(location -> FileInput.of(file, location));
  }

  private Optional<FileInput> askOnDisk(Path before) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[] {"*." + extension});
    dialog.setFilterPath(String.valueOf(before.getParent()));
    dialog.setFileName(String.valueOf(before.getFileName()));
    return Optional.ofNullable(dialog.open())
        .map(Path::of)
        .map(path -> new FileInput(path, Optional.empty()));
  }
}
