package org.bayan.project.ui.internal.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bayan.core.AlignDocuments;
import org.bayan.core.TaskException;
import org.bayan.project.ui.ProjectUi;
import org.bayan.ui.internal.jobs.JobFailure;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Makes a project: copies its documents, segments and aligns them. All of it or nothing stays. */
final class NewProjectJob extends Job {

  private final NewProject request;
  private final Consumer<Path> made;

  /**
   * The job, to be scheduled.
   *
   * @param request what to make
   * @param made is told the bitext in the end; called beside the user interface thread
   */
  NewProjectJob(NewProject request, Consumer<Path> made) {
    super(NLS.bind(Messages.NewProjectJob_name, request.project().getName()));
    this.request = request;
    this.made = made;
    setRule(request.project());
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    AtomicReference<IStatus> outcome =
        new AtomicReference<>(error(Messages.NewProjectJob_noAligner, null));
    ServiceCaller.callOnce(
        getClass(), AlignDocuments.class, align -> outcome.set(make(align, monitor)));
    return JobFailure.told(outcome.get());
  }

  private IStatus make(AlignDocuments align, IProgressMonitor monitor) {
    ProjectMaker maker = new ProjectMaker(request);
    try {
      made.accept(maker.make(align, monitor));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return takenBack(maker, error(e.getMessage(), null));
    } catch (CoreException e) {
      return takenBack(maker, e.getStatus());
    } catch (CancellationException | OperationCanceledException e) {
      return takenBack(maker, Status.CANCEL_STATUS);
    }
  }

  private IStatus takenBack(ProjectMaker maker, IStatus outcome) {
    try {
      maker.takeBack();
      return outcome;
    } catch (CoreException | IOException e) {
      IStatus left = error(NLS.bind(Messages.NewProjectJob_left, e.getMessage()), e);
      return outcome.matches(IStatus.CANCEL)
          ? left
          : new MultiStatus(
              ProjectUi.BUNDLE, 0, new IStatus[] {outcome, left}, outcome.getMessage(), null);
    }
  }

  private static IStatus error(String sentence, Exception cause) {
    return new Status(IStatus.ERROR, ProjectUi.BUNDLE, sentence, cause);
  }
}
