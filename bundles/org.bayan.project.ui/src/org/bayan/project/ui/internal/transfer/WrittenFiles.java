package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Collection;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Makes files known to the workspace that were written behind it. */
final class WrittenFiles {

  private WrittenFiles() {}

  static void refresh(Collection<Path> files) {
    files.stream().map(Path::getParent).distinct().forEach(WrittenFiles::refresh);
  }

  private static void refresh(Path folder) {
    for (IContainer container :
        ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
      try {
        container.refreshLocal(IResource.DEPTH_ONE, null);
      } catch (CoreException e) {
        // The files are written; that the workspace sees them later is no failure of the task.
        ILog.of(WrittenFiles.class).log(e.getStatus());
      }
    }
  }
}
