package org.bayan.ui;

import org.bayan.core.Progress;
import org.bayan.ui.internal.jobs.MonitorProgress;
import org.eclipse.core.runtime.IProgressMonitor;

/** The progress of a use case, shown in the workbench. */
public final class TaskProgress {

  private TaskProgress() {}

  /**
   * Shows steps and share of a use case on a monitor, and hands a cancel on to it.
   *
   * @param task what is done, in the words of a user
   * @param monitor a fresh one, or a part of one
   */
  public static Progress shownOn(IProgressMonitor monitor, String task) {
    return new MonitorProgress(task, monitor);
  }
}
