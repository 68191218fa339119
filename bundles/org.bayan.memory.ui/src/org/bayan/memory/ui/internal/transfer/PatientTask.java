package org.bayan.memory.ui.internal.transfer;

import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.index.memory.MemoryException;
import org.bayan.ui.internal.jobs.PageTask;

/**
 * A task that waits a little where somebody else writes into the memory, such as the keeping of
 * accepted pairs.
 *
 * @param task what is done
 * @param <T> what it gives
 */
record PatientTask<T>(PageTask.Task<T> task) implements PageTask.Task<T> {

  private static final int TRIES = 30;
  private static final int PAUSE_MILLISECONDS = 100;

  @Override
  public T run(Progress progress) throws TaskException {
    int left = TRIES;
    while (true) {
      try {
        return task.run(progress);
      } catch (TaskException e) {
        left--;
        if (!isLocked(e) || left == 0 || progress.cancelled()) {
          throw e;
        }
      }
      pause();
    }
  }

  private static boolean isLocked(TaskException failure) {
    return failure.getCause() instanceof MemoryException memory
        && memory.problem() == MemoryException.Problem.LOCKED;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The waiting was interrupted.");
    }
  }
}
