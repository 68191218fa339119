package org.bayan.ui.internal.jobs;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Tells failures of jobs at once. Of a job that fails before its progress dialog is open, the
 * platform may only show a small sign in the status line.
 */
public final class JobFailure {

  private JobFailure() {}

  /**
   * Shows an error in a dialog.
   *
   * @param outcome what has come of a job
   * @return what the job is to end with: the same where it is no error, else success, so that
   *     nothing is told twice
   */
  public static IStatus told(IStatus outcome) {
    if (!outcome.matches(IStatus.ERROR)) {
      return outcome;
    }
    StatusManager.getManager().handle(outcome, StatusManager.SHOW);
    return Status.OK_STATUS;
  }
}
