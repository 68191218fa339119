package org.bayan.ui.internal.files;

import java.util.Optional;
import org.bayan.ui.internal.recovery.FileStamp;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Notices when an open file was changed, moved or deleted: the workspace tells of files in it, and
 * each time that a window gets the focus, the disk is asked. The disk is asked beside the user
 * interface thread, as it may be at the other end of a network.
 */
final class FileWatch implements IResourceChangeListener, IWindowListener {

  private final IWorkbench workbench;
  private final OpenFile<?> open;
  private final OutsideChange<?> change;

  FileWatch(IWorkbench workbench, OpenFile<?> open) {
    this.workbench = workbench;
    this.open = open;
    change = new OutsideChange<>(workbench, open);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    workbench.addWindowListener(this);
  }

  void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    workbench.removeWindowListener(this);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    Optional<IFile> file = open.file().resource();
    IResourceDelta delta = file.map(f -> event.getDelta().findMember(f.getFullPath())).orElse(null);
    if (delta == null) {
      return;
    }
    if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
      IPath to = delta.getMovedToPath();
      later(() -> moved(ResourcesPlugin.getWorkspace().getRoot().getFile(to)));
    } else if (delta.getKind() == IResourceDelta.REMOVED
        || (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
      look();
    }
  }

  private void moved(IFile to) {
    if (to.getLocation() != null) {
      open.movedInWorkspace(FileInput.of(to, to.getLocation()));
    }
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {
    look();
  }

  private void look() {
    if (!open.isOpen()) {
      return;
    }
    Job job =
        Job.createSystem(
            Messages.lookingAtFile,
            monitor -> {
              Optional<FileStamp> now = FileStamp.ifThere(open.file().path());
              if (!now.equals(Optional.of(open.stamp())) || open.isGone()) {
                later(change::handle);
              }
            });
    job.schedule();
  }

  private void later(Runnable action) {
    workbench
        .getDisplay()
        .asyncExec(
            () -> {
              if (!open.isClosed()) {
                action.run();
              }
            });
  }

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {
    // Nothing is read while the person is elsewhere.
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    // Its editors leave the file by themselves.
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    // It is activated next.
  }
}
