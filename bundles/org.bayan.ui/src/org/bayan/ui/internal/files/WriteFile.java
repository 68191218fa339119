package org.bayan.ui.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import org.bayan.ui.internal.recovery.FileStamp;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/**
 * Writes an open file, as a whole or not at all, and keeps what the file held before in the local
 * history of the workspace. It runs beside the user interface thread, while nobody changes what is
 * written.
 */
final class WriteFile implements IRunnableWithProgress {

  private final OpenFile<?> open;
  private final FileInput file;
  private FileStamp stamp;

  WriteFile(OpenFile<?> open, FileInput file) {
    this.open = open;
    this.file = file;
  }

  /** The stamp of the file as it was written. */
  FileStamp stamp() {
    return stamp;
  }

  @Override
  public void run(IProgressMonitor monitor) throws InvocationTargetException {
    try {
      if (file.resource().isPresent()) {
        keepHistory(file.resource().get(), monitor);
      }
      open.write(file.path());
      stamp = FileStamp.of(file.path());
      if (file.resource().isPresent()) {
        file.resource().get().refreshLocal(IResource.DEPTH_ZERO, monitor);
      }
    } catch (IOException | CoreException e) {
      throw new InvocationTargetException(e, e.getMessage());
    }
  }

  /**
   * The workspace keeps a version when it writes a file itself, and it writes in place, so that a
   * crash could leave half a file. So it is asked to append nothing: it keeps the version and
   * touches no byte, and the file can be replaced as a whole afterwards.
   */
  private static void keepHistory(IFile file, IProgressMonitor monitor) throws CoreException {
    if (file.exists() && Files.isRegularFile(file.getLocation().toPath())) {
      file.appendContents(
          new ByteArrayInputStream(new byte[0]), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
    }
  }
}
