package org.bayan.memory.ui.internal.project;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Tells of memories that were written by this workbench. */
public final class MemoryChanges {

  private static final ListenerList<Consumer<Path>> LISTENERS = new ListenerList<>();

  private MemoryChanges() {}

  /** Tells a listener on the user interface thread the folder of each memory that was written. */
  public static void addListener(Consumer<Path> listener) {
    LISTENERS.add(listener);
  }

  /** Tells it no more. */
  public static void removeListener(Consumer<Path> listener) {
    LISTENERS.remove(listener);
  }

  /**
   * A memory was written. The workspace takes in its files, without which a project could not be
   * moved. May be called on any thread.
   */
  public static void written(Path folder) {
    for (IContainer container :
        ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
      if (container instanceof IFolder resource) {
        new RefreshJob(resource).schedule();
      }
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(() -> LISTENERS.forEach(listener -> listener.accept(folder)));
    }
  }

  /** Lets the workspace see the files of a memory. They are nothing that a person opens. */
  private static final class RefreshJob extends WorkspaceJob {

    private final IFolder folder;

    RefreshJob(IFolder folder) {
      super(NLS.bind(Messages.refreshing, folder.getFullPath()));
      this.folder = folder;
      setRule(folder.getProject());
      setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
      if (folder.getProject().isAccessible()) {
        folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        if (folder.exists() && !folder.isDerived()) {
          folder.setDerived(true, monitor);
        }
      }
      return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
      return MemoryQueue.FAMILY.equals(family);
    }
  }
}
