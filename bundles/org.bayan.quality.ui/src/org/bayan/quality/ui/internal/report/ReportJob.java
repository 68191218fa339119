package org.bayan.quality.ui.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bayan.core.AlignDocuments;
import org.bayan.core.TaskException;
import org.bayan.core.quality.CheckOutcome;
import org.bayan.core.quality.CheckQuality;
import org.bayan.core.quality.CheckRequest;
import org.bayan.core.quality.QualityInput;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.checking.CheckSettings;
import org.bayan.ui.TaskProgress;
import org.bayan.ui.internal.jobs.JobFailure;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Checks the file of a bitext and writes the report. */
public final class ReportJob extends Job {

  private final Path bitext;
  private final Path report;
  private final CheckSettings settings;
  private final Consumer<CheckOutcome> done;

  /**
   * The job, to be scheduled.
   *
   * @param bitext the file that is checked
   * @param report where the report is written
   * @param settings how it is checked
   * @param done is told on the user interface thread what was found, once the report is written
   */
  public ReportJob(Path bitext, Path report, CheckSettings settings, Consumer<CheckOutcome> done) {
    super(NLS.bind(Messages.job, bitext.getFileName()));
    this.bitext = bitext;
    this.report = report;
    this.settings = settings;
    this.done = done;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    AtomicReference<IStatus> outcome = new AtomicReference<>();
    boolean ran =
        ServiceCaller.callOnce(
            getClass(), AlignDocuments.class, align -> outcome.set(write(align, monitor)));
    return JobFailure.told(ran ? outcome.get() : Status.error(Messages.alignerMissing));
  }

  private IStatus write(AlignDocuments align, IProgressMonitor monitor) {
    try {
      CheckRequest request =
          new CheckRequest(
              List.of(new QualityInput.Bitext(bitext)),
              settings.profile().load(),
              Optional.of(settings.termbases()),
              settings.lexicons(),
              Optional.of(report));
      CheckOutcome outcome =
          new CheckQuality(align).run(request, TaskProgress.shownOn(monitor, getName()));
      if (!outcome.unopened().isEmpty()) {
        return new Status(IStatus.ERROR, QualityUi.BUNDLE, outcome.unopened().getFirst());
      }
      refresh();
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> done.accept(outcome));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return new Status(IStatus.ERROR, QualityUi.BUNDLE, e.getMessage());
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  /** Lets the workspace see the report, where it lies in a project. */
  private void refresh() throws CoreException {
    for (IFile file :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(report.toUri())) {
      file.refreshLocal(IResource.DEPTH_ZERO, null);
    }
  }
}
