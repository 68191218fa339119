package org.bayan.ui.internal.files;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;

/**
 * The file behind an editor input.
 *
 * @param path where the file is on the disk
 * @param resource the same file as the workspace knows it; empty for a file outside
 */
public record FileInput(Path path, Optional<IFile> resource) {

  /**
   * Finds the file of an editor input.
   *
   * @throws PartInitException when the input is no file on this machine
   */
  public static FileInput of(IEditorInput input) throws PartInitException {
    if (input instanceof IFileEditorInput file) {
      return of(file.getFile());
    }
    if (input instanceof IURIEditorInput uri && isFile(uri.getURI())) {
      return new FileInput(Path.of(uri.getURI()), Optional.empty());
    }
    throw new PartInitException(
        input.getName() + " is not a file on this machine; copy it here and open the copy.");
  }

  private static FileInput of(IFile file) throws PartInitException {
    IPath location = file.getLocation();
    if (location == null) {
      throw new PartInitException(
          file.getFullPath() + " is not a file on this machine; copy it here and open the copy.");
    }
    return of(file, location);
  }

  /** A file of the workspace and where it is on the disk. */
  public static FileInput of(IFile file, IPath location) {
    return new FileInput(location.toPath(), Optional.of(file));
  }

  /** A file of the disk, as the workspace knows it if it does. */
  public static FileInput of(Path path) {
    Optional<IFile> known =
        Arrays.stream(
                ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
            .filter(IFile::exists)
            .findFirst();
    return new FileInput(path, known);
  }

  /** The input that an editor of this file has. */
  public IEditorInput toEditorInput() {
    return resource
        .<IEditorInput>map(FileEditorInput::new)
        .orElseGet(() -> new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(path.toUri())));
  }

  private static boolean isFile(URI uri) {
    return uri != null && "file".equalsIgnoreCase(uri.getScheme());
  }
}
