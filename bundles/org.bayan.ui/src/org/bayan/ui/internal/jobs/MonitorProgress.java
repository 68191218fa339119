package org.bayan.ui.internal.jobs;

import org.bayan.core.Progress;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shows the progress of a use case in the workbench, and hands a cancel on to it. */
public final class MonitorProgress implements Progress {

  private static final int TICKS = 1000;

  private final IProgressMonitor monitor;
  private int ticked;

  /** Begins a task on a monitor. */
  public MonitorProgress(String task, IProgressMonitor monitor) {
    this.monitor = monitor;
    monitor.beginTask(task, TICKS);
  }

  @Override
  public void step(String name) {
    monitor.subTask(name);
  }

  @Override
  public void worked(double fraction) {
    int now = (int) (fraction * TICKS);
    if (now > ticked) {
      monitor.worked(now - ticked);
      ticked = now;
    }
  }

  @Override
  public boolean cancelled() {
    return monitor.isCanceled();
  }
}
