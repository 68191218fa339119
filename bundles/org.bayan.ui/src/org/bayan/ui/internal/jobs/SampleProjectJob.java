package org.bayan.ui.internal.jobs;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.bayan.core.AlignDocuments;
import org.bayan.core.CreateSample;
import org.bayan.core.TaskException;
import org.bayan.ui.BayanUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a project with the Brussels sample in it, aligned, and opens its bitext. */
public final class SampleProjectJob extends WorkspaceJob {

  private final IProject project;
  private final IWorkbenchWindow window;

  /**
   * The job, to be scheduled.
   *
   * @param project the project to make; it must not exist
   * @param window where the bitext is opened in the end
   */
  public SampleProjectJob(IProject project, IWorkbenchWindow window) {
    super(Messages.SampleProjectJob_name);
    this.project = project;
    this.window = window;
    setRule(project.getWorkspace().getRoot());
    setUser(false);
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    IProjectDescription description =
        project.getWorkspace().newProjectDescription(project.getName());
    description.setNatureIds(new String[] {BayanUi.PROJECT_NATURE});
    project.create(description, null);
    project.open(null);
    AtomicReference<IStatus> outcome = new AtomicReference<>(Status.CANCEL_STATUS);
    boolean ran =
        ServiceCaller.callOnce(
            getClass(), AlignDocuments.class, align -> outcome.set(create(align, monitor)));
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    if (!ran) {
      return Status.error(Messages.SampleProjectJob_noAligner);
    }
    if (outcome.get().isOK()) {
      window.getShell().getDisplay().asyncExec(this::open);
    }
    return outcome.get();
  }

  private IStatus create(AlignDocuments align, IProgressMonitor monitor) {
    try {
      new CreateSample(align)
          .run(project.getLocation().toPath(), new MonitorProgress(getName(), monitor));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return new Status(IStatus.ERROR, BayanUi.BUNDLE, e.getMessage());
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
  }

  private void open() {
    if (window.getActivePage() == null) {
      // The window was closed meanwhile; the sample is in the workspace all the same.
      return;
    }
    IFile bitext = project.getFile(CreateSample.BITEXT);
    try {
      IDE.openEditor(window.getActivePage(), bitext);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }
}
