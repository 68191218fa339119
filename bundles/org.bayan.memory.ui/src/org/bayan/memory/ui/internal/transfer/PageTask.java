package org.bayan.memory.ui.internal.transfer;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.index.memory.MemoryException;
import org.bayan.ui.TaskProgress;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.WizardPage;

/** Runs what takes time and may fail, while the wizard shows its progress. */
final class PageTask {

  private static final int TRIES = 30;
  private static final int PAUSE_MILLISECONDS = 100;

  /** What takes time. */
  @FunctionalInterface
  interface Task<T> {
    /** Does it, beside the user interface thread. */
    T run(Progress progress) throws TaskException;
  }

  private PageTask() {}

  /**
   * Runs a task. Its failure is the error of the page. Where somebody else writes into the memory,
   * it waits a little.
   *
   * @return what it gives; empty when it failed or was cancelled
   */
  static <T> Optional<T> run(IRunnableContext context, WizardPage page, String name, Task<T> task) {
    Result<T> result = new Result<>();
    try {
      context.run(
          true,
          true,
          monitor -> {
            try {
              result.value = patiently(task, TaskProgress.shownOn(monitor, name));
            } catch (TaskException e) {
              throw new InvocationTargetException(e, e.getMessage());
            } catch (CancellationException e) {
              throw new InterruptedException();
            }
          });
      page.setErrorMessage(null);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      page.setErrorMessage(e.getCause().getMessage());
    } catch (InterruptedException e) {
      page.setErrorMessage(Messages.cancelled);
    }
    return Optional.ofNullable(result.value);
  }

  private static <T> T patiently(Task<T> task, Progress progress)
      throws TaskException, InterruptedException {
    for (int left = TRIES; ; left--) {
      try {
        return task.run(progress);
      } catch (TaskException e) {
        if (!isLocked(e) || left == 0 || progress.cancelled()) {
          throw e;
        }
      }
      Thread.sleep(PAUSE_MILLISECONDS);
    }
  }

  private static boolean isLocked(TaskException failure) {
    return failure.getCause() instanceof MemoryException memory
        && memory.problem() == MemoryException.Problem.LOCKED;
  }

  private static final class Result<T> {
    private T value;
  }
}
