package org.bayan.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.BitextFile;
import org.bayan.ui.internal.files.FileInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;

/**
 * Notices when files are moved in the workspace, alone or with a folder around them, however that
 * was done. Bitexts that come to another folder find what they refer to from there; where bitexts
 * refer to other files that were moved, the person is asked. A participant of refactorings would
 * see the moves of one menu entry only.
 */
final class MovedFiles implements IResourceChangeListener {

  /** Watches the workspace from now on. */
  static void watch() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(new MovedFiles(), IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    List<ReferencesJob> jobs = new ArrayList<>();
    Map<Path, Path> others = new HashMap<>();
    try {
      event
          .getDelta()
          .accept(
              delta -> {
                if (isMoved(delta)) {
                  sort(delta, jobs, others);
                }
                return true;
              });
    } catch (CoreException e) {
      // The visitor throws none.
      ILog.of(getClass()).log(e.getStatus());
    }
    jobs.forEach(ReferencesJob::schedule);
    if (!others.isEmpty()) {
      new MovedDocumentsJob(others).schedule();
    }
  }

  private static boolean isMoved(IResourceDelta delta) {
    return delta.getResource().getType() == IResource.FILE
        && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0;
  }

  private static void sort(IResourceDelta delta, List<ReferencesJob> jobs, Map<Path, Path> others) {
    IFile to = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
    IPath before = location(delta.getResource());
    if (to.getLocation() == null) {
      return;
    }
    if (!BitextFile.EXTENSION.equals(to.getFileExtension())) {
      others.put(before.toPath(), to.getLocation().toPath());
    } else if (!before.removeLastSegments(1).equals(to.getLocation().removeLastSegments(1))) {
      jobs.add(ReferencesJob.afterMove(before.toPath(), FileInput.of(to, to.getLocation())));
    }
  }

  /** Of a project that is no more, the workspace knows no place. */
  private static IPath location(IResource gone) {
    IPath location = gone.getLocation();
    return location == null
        ? ResourcesPlugin.getWorkspace().getRoot().getLocation().append(gone.getFullPath())
        : location;
  }
}
