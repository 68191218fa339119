package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.bayan.core.TaskException;
import org.bayan.project.ui.ProjectUi;
import org.bayan.ui.TaskProgress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes planned files one by one, and says in the end what was written. */
final class ExportJob extends Job {

  private final List<PlannedFile> plan;
  private final IWorkbenchWindow window;
  private final Map<Path, String> written = new LinkedHashMap<>();
  private final List<IStatus> failures = new ArrayList<>();

  ExportJob(List<PlannedFile> plan, IWorkbenchWindow window) {
    super(Messages.ExportJob_name);
    this.plan = plan;
    this.window = window;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, getName(), plan.size());
    try {
      plan.forEach(file -> write(file, progress.split(1)));
    } catch (CancellationException | OperationCanceledException e) {
      failures.add(Status.CANCEL_STATUS);
    }
    if (!written.isEmpty()) {
      WrittenFiles.refresh(written.keySet());
      window.getWorkbench().getDisplay().asyncExec(() -> new SummaryDialog(window, written).open());
    }
    return outcome();
  }

  private void write(PlannedFile file, IProgressMonitor monitor) {
    try {
      written.put(file.file(), file.work().write(TaskProgress.shownOn(monitor, getName())));
    } catch (TaskException e) {
      failures.add(new Status(IStatus.ERROR, ProjectUi.BUNDLE, e.getMessage()));
    }
  }

  private IStatus outcome() {
    if (failures.isEmpty()) {
      return Status.OK_STATUS;
    }
    return failures.size() == 1
        ? failures.get(0)
        : new MultiStatus(
            ProjectUi.BUNDLE, 0, failures.toArray(IStatus[]::new), Messages.ExportJob_failed, null);
  }
}
