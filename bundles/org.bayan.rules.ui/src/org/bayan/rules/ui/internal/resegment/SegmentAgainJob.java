package org.bayan.rules.ui.internal.resegment;

import java.util.List;
import org.bayan.rules.ui.RulesUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Segments bitexts again and writes them; each is written as a whole or not at all. */
public final class SegmentAgainJob extends WorkspaceJob {

  private final Order order;

  /** The job, to be scheduled. */
  public SegmentAgainJob(Order order) {
    super(Messages.jobName);
    this.order = order;
    setRule(ResourcesPlugin.getWorkspace().getRoot());
    setUser(true);
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    try {
      return status(new Resegmenting(false).run(order, monitor));
    } finally {
      for (IFile bitext : order.bitexts()) {
        bitext.refreshLocal(IResource.DEPTH_ZERO, null);
      }
    }
  }

  private static IStatus status(List<Result> results) {
    IStatus[] failures =
        results.stream()
            .filter(result -> result.outcome().isEmpty())
            .map(result -> new Status(IStatus.ERROR, RulesUi.BUNDLE, result.failure()))
            .toArray(IStatus[]::new);
    return switch (failures.length) {
      case 0 -> Status.OK_STATUS;
      case 1 -> failures[0];
      default ->
          new MultiStatus(
              RulesUi.BUNDLE,
              0,
              failures,
              NLS.bind(Messages.jobFailed, failures.length, results.size()),
              null);
    };
  }

  @Override
  public boolean belongsTo(Object family) {
    return RulesUi.SEGMENT_AGAIN.equals(family);
  }
}
