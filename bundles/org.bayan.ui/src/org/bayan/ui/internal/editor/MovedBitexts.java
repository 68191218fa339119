package org.bayan.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.BitextFile;
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
 * Notices when bitexts are moved to another folder of the workspace, alone or with a folder around
 * them, however that was done, and lets them find what they refer to from there. A participant of
 * refactorings would see the moves of one menu entry only.
 */
final class MovedBitexts implements IResourceChangeListener {

  /** Watches the workspace from now on. */
  static void watch() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(new MovedBitexts(), IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    List<FollowMoveJob> jobs = new ArrayList<>();
    try {
      event
          .getDelta()
          .accept(
              delta -> {
                if (isMoved(delta)) {
                  follow(delta, jobs);
                }
                return true;
              });
    } catch (CoreException e) {
      // The visitor throws none.
      ILog.of(getClass()).log(e.getStatus());
    }
    jobs.forEach(FollowMoveJob::schedule);
  }

  private static boolean isMoved(IResourceDelta delta) {
    return delta.getResource().getType() == IResource.FILE
        && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0
        && BitextFile.EXTENSION.equals(delta.getMovedToPath().getFileExtension());
  }

  private static void follow(IResourceDelta delta, List<FollowMoveJob> jobs) {
    IFile to = ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
    IPath before = location(delta.getResource());
    if (to.getLocation() != null
        && !before.removeLastSegments(1).equals(to.getLocation().removeLastSegments(1))) {
      jobs.add(new FollowMoveJob(before.toPath(), BitextInput.of(to, to.getLocation())));
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
