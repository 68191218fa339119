package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.bayan.core.AlignDocuments;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportOutcome;
import org.bayan.core.ImportRequest;
import org.bayan.core.TaskException;
import org.bayan.project.ui.ProjectUi;
import org.bayan.project.ui.internal.project.BitextOpener;
import org.bayan.ui.TaskProgress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** Brings documents into a bitext, opens it, and says what came of them. */
final class ImportJob extends Job {

  private final ImportRequest request;
  private final IWorkbenchWindow window;

  ImportJob(ImportRequest request, IWorkbenchWindow window) {
    super(NLS.bind(Messages.ImportJob_name, request.bitext().getFileName()));
    this.request = request;
    this.window = window;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    AtomicReference<IStatus> outcome =
        new AtomicReference<>(
            new Status(IStatus.ERROR, ProjectUi.BUNDLE, Messages.ImportJob_noAligner));
    ServiceCaller.callOnce(
        getClass(), AlignDocuments.class, align -> outcome.set(bring(align, monitor)));
    return outcome.get();
  }

  private IStatus bring(AlignDocuments align, IProgressMonitor monitor) {
    try {
      ImportOutcome outcome =
          new ImportDocuments(align).run(request, TaskProgress.shownOn(monitor, getName()));
      WrittenFiles.refresh(List.of(request.bitext()));
      window.getWorkbench().getDisplay().asyncExec(() -> show(outcome));
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return new Status(IStatus.ERROR, ProjectUi.BUNDLE, e.getMessage(), e);
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
  }

  private void show(ImportOutcome outcome) {
    Path bitext = request.bitext();
    new BitextOpener(window).reopen(bitext);
    MessageDialog.openInformation(
        window.getShell(), Messages.ImportJob_done, ImportSummary.of(outcome, bitext));
  }
}
