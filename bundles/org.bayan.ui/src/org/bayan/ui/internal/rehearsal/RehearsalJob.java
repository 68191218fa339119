package org.bayan.ui.internal.rehearsal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.bayan.ui.BayanUi;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Rehearses edits in the background, once a session, when the first bitext has been shown. It takes
 * well below a second of one processor, in short rounds.
 */
public final class RehearsalJob extends Job {

  private static final AtomicBoolean BEGUN = new AtomicBoolean();
  private static final int ROUNDS = 12;

  /** So long the person is left to look at what has opened. */
  private static final int DELAY_MILLISECONDS = 400;

  private RehearsalJob() {
    super("Rehearsal");
    setSystem(true);
    setPriority(DECORATE);
  }

  /** Begins soon, unless it has been done since Bayan was started. */
  public static void begin() {
    if (BEGUN.compareAndSet(false, true)) {
      new RehearsalJob().schedule(DELAY_MILLISECONDS);
    }
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Rehearsal rehearsal = new Rehearsal();
    for (int round = 0; round < ROUNDS && !monitor.isCanceled(); round++) {
      rehearsal.round();
      Thread.yield();
    }
    return Status.OK_STATUS;
  }

  @Override
  public boolean belongsTo(Object family) {
    return BayanUi.BUNDLE.equals(family);
  }
}
